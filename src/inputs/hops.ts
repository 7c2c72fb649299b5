import type { Context } from '../github/context.ts';
import type { Hop, SessionPlan } from '../types.ts';
import type { ChainItem, Inputs } from './schema.ts';

// AWS allows a session of a chained role one hour at most:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
const chainedLimit = 3600;

/** Whether `role-to-assume` itself is assumed from another role's session. */
function startsChained(inputs: Inputs, context: Context): boolean {
  return inputs['role-chaining'] && context.ambient?.sessionToken !== undefined;
}

/** `role-to-assume`, and then those of `role-chain`. */
export function hopsOf(inputs: Inputs, context: Context): readonly Hop[] {
  const role = inputs['role-to-assume'];
  const externalId = inputs['role-external-id'];
  const policy = inputs['inline-session-policy'];
  const ofPool = roleOfPool(inputs);
  const first = [...(ofPool ? [ofPool] : []), ...(role ? [role] : [])];
  const settings = {
    sessionName: inputs['role-session-name'],
    duration: startsChained(inputs, context)
      ? Math.min(inputs['role-duration-seconds'], chainedLimit)
      : inputs['role-duration-seconds'],
    policyArns: inputs['managed-session-policies'],
    ...(externalId && { externalId }),
    ...(policy && { policy }),
  };
  // What limits the session belongs to the last of the two, which is the one that was meant.
  const hops = first.map((name, index) =>
    index === first.length - 1 ? { role: name, ...settings } : chainedHop({ role: name }, inputs),
  );
  return [...hops, ...inputs['role-chain'].map((item) => chainedHop(item, inputs))];
}

/** The ways to `sessions`, from where `hops`, the ways that they share, end. */
export function sessionsOf(inputs: Inputs, context: Context, hops: readonly Hop[]): readonly SessionPlan[] {
  const isChained = hops.length > 0 || startsChained(inputs, context);
  return inputs.sessions.map(({ name, line: _, region, chain, ...item }) => {
    const first = chainedHop(item, inputs);
    const duration = item.duration ?? inputs['role-duration-seconds'];
    return {
      name,
      region: region ?? inputs['aws-region'] ?? '',
      hops: [isChained ? first : { ...first, duration }, ...chain.map((role) => chainedHop(role, inputs))],
    };
  });
}

/** The roles, one of which whoever the job is has to assume itself. */
export function firstRoles(inputs: Inputs): {
  readonly input: 'role-to-assume' | 'sessions';
  readonly roles: readonly string[];
} {
  const role = inputs['role-to-assume'];
  if (role || inputs['role-chain'].length > 0) return { input: 'role-to-assume', roles: role ? [role] : [] };
  const roles = inputs.sessions.map((session) => session.role);
  return { input: roles.length > 0 ? 'sessions' : 'role-to-assume', roles };
}

/** Whether there is a role that the inputs for `role-to-assume` are sent with. */
export function carriesSettings(inputs: Inputs): boolean {
  return inputs['role-to-assume'] !== undefined || roleOfPool(inputs) !== undefined;
}

/** Basic flow: the role that the token of a Cognito pool is for, where that is not `role-to-assume` itself. */
function roleOfPool(inputs: Inputs): string | undefined {
  const isBasic = inputs['cognito-identity-pool-id'] && inputs['cognito-auth-flow'] === 'basic';
  return isBasic ? inputs['cognito-custom-role-arn'] : undefined;
}

function chainedHop(item: ChainItem, inputs: Inputs): Hop {
  return {
    role: item.role,
    sessionName: item.sessionName ?? inputs['role-session-name'],
    duration: Math.min(item.duration ?? inputs['role-duration-seconds'], chainedLimit),
    ...(item.externalId && { externalId: item.externalId }),
    ...(item.policy && { policy: item.policy }),
    policyArns: [],
  };
}

/** Says so when a session will be shorter than was asked. */
export function chainNotices(inputs: Inputs, context: Context): readonly string[] {
  const wanted = inputs['role-duration-seconds'];
  const { input } = firstRoles(inputs);
  const isChained = startsChained(inputs, context);
  const chained = [
    ...inputs['role-chain'],
    ...(input === 'role-to-assume' || isChained ? inputs.sessions : []),
    ...inputs.sessions.flatMap(({ chain }) => chain),
  ];
  const asked = [...(isChained ? [wanted] : []), ...chained.map(({ duration }) => duration ?? wanted)];
  if (!asked.some((seconds) => seconds > chainedLimit)) return [];
  return [
    `A session of the chain will last ${chainedLimit} s, not ${Math.max(...asked)} s, because AWS allows a chained role one hour. A role that trusts GitHub directly can have up to 12 hours.`,
  ];
}
