import { partitionOf } from '../../aws/partition.ts';
import type { Context } from '../../context.ts';
import { firstRoles } from '../../inputs/roles.ts';
import type { ChainItem, Inputs } from '../../inputs/schema.ts';
import type { Branch, Hop, Route, SecretForm } from '../../route.ts';
import { mfaOf } from './mfa.ts';
import { maxAttemptsOf } from './network.ts';
import { tagsOf } from './tags.ts';

// AWS allows a session of a chained role one hour at most:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
const chainedLimit = 3600;

export function routePlan(inputs: Inputs, context: Context): Route {
  const hops = hopsOf(inputs, context);
  const branches = branchesOf(inputs, context, hops);
  const tags = tagsOf(inputs, context);
  const mfa = mfaOf(inputs, context);
  const sourceIdentity = inputs['source-identity'];
  const hasRole = hops.length + branches.length > 0;
  const secretForm = hasRole ? secretFormOf(inputs, context) : undefined;
  return {
    partition: partitionOf(inputs['aws-region'] ?? '')?.id ?? 'aws',
    hops,
    branches,
    ...(tags && { tags }),
    ...(mfa && { mfa }),
    ...(sourceIdentity && { sourceIdentity }),
    sessionDuration: inputs['role-duration-seconds'],
    ...(secretForm && { secretForm }),
    propagation: maxAttemptsOf(inputs) > 1 ? inputs['role-propagation-s'] : 0,
  };
}

/** Every hop to the session that has most of them. */
export function longestWay({ hops, branches }: Pick<Route, 'hops' | 'branches'>): readonly Hop[] {
  const [longest] = [...branches].sort((one, other) => other.hops.length - one.hops.length);
  return [...hops, ...(longest?.hops ?? [])];
}

/** Whether `role-to-assume` itself is assumed from another role's session. */
function startsChained(inputs: Inputs, context: Context): boolean {
  return inputs['role-chaining'] && context.ambient?.sessionToken !== undefined;
}

/** `role-to-assume`, and then those of `role-chain`. */
function hopsOf(inputs: Inputs, context: Context): readonly Hop[] {
  const role = inputs['role-to-assume'];
  const externalId = inputs['role-external-id'];
  const policy = inputs['inline-session-policy'];
  const ofPool = roleOfPool(inputs);
  const first = [...(ofPool ? [ofPool] : []), ...(role ? [role] : [])];
  const duration = inputs['role-duration-seconds'];
  const settings = {
    sessionName: inputs['role-session-name'],
    duration: startsChained(inputs, context) ? Math.min(duration, chainedLimit) : duration,
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

/** The hops of each of `sessions`, from where the shared ones end. */
function branchesOf(inputs: Inputs, context: Context, hops: readonly Hop[]): readonly Branch[] {
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

/** A role that a role's session assumes. */
function chainedHop(item: ChainItem, inputs: Inputs): Hop {
  const duration = item.duration ?? inputs['role-duration-seconds'];
  return {
    sessionName: inputs['role-session-name'],
    policyArns: [],
    ...item,
    duration: Math.min(duration, chainedLimit),
  };
}

/** Whether there is a role that the inputs for `role-to-assume` are sent with. */
export function hasSettingsRole(inputs: Inputs): boolean {
  return inputs['role-to-assume'] !== undefined || roleOfPool(inputs) !== undefined;
}

/** Basic flow: the role that the token of a Cognito pool is for, where that is not `role-to-assume` itself. */
function roleOfPool(inputs: Inputs): string | undefined {
  const isBasic = inputs['cognito-identity-pool-id'] && inputs['cognito-auth-flow'] === 'basic';
  return isBasic ? inputs['cognito-custom-role-arn'] : undefined;
}

/**
 * Git Bash on Windows takes a variable that begins with a slash for a path, and makes C:/Program Files/Git/… of it
 * (https://www.msys2.org/docs/filesystem-paths/). One secret access key of 64 does. Not where each attempt would need a code.
 */
function secretFormOf(inputs: Inputs, { isWindows }: Context): SecretForm | undefined {
  if (inputs['special-characters-workaround']) return 'plain';
  const needsCode = inputs['mfa-code'] !== undefined || inputs['mfa-secret'] !== undefined;
  return isWindows && !needsCode ? 'no-slash-first' : undefined;
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
