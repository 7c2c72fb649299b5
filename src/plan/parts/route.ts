import { partitionOf } from '../../aws/partition.ts';
import type { Context } from '../../context.ts';
import { firstRoles } from '../../inputs/roles.ts';
import type { ChainItem } from '../../inputs/schema/spec.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { Branch, Hop, Route, SecretForm } from '../../route.ts';
import { mfaOf } from './mfa.ts';
import { maxAttemptsOf } from './network.ts';
import { tagsOf } from './tags.ts';

// Seconds. AWS limits the session of a chained role to one hour:
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

/** All hops to the session with the most hops. */
export function longestWay({ hops, branches }: Pick<Route, 'hops' | 'branches'>): readonly Hop[] {
  const [longest] = [...branches].sort((one, other) => other.hops.length - one.hops.length);
  return [...hops, ...(longest?.hops ?? [])];
}

/** Whether `role-to-assume` itself is assumed from another role's session. */
function startsChained(inputs: Inputs, context: Context): boolean {
  return inputs['role-chaining'] && context.ambient?.sessionToken !== undefined;
}

/** The shared hops: a Cognito pool's role, `role-to-assume`, `role-chain`. */
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
  // The settings apply to the last of the two, which is the intended role.
  const hops = first.map((name, index) =>
    index === first.length - 1 ? { role: name, ...settings } : chainedHop({ role: name }, inputs),
  );
  return [...hops, ...inputs['role-chain'].map((item) => chainedHop(item, inputs))];
}

/** The hops of each entry in `sessions`, after the shared hops. */
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

/** A hop that starts from another role's session. */
function chainedHop(item: ChainItem, inputs: Inputs): Hop {
  const duration = item.duration ?? inputs['role-duration-seconds'];
  return {
    sessionName: inputs['role-session-name'],
    policyArns: [],
    ...item,
    duration: Math.min(duration, chainedLimit),
  };
}

/** Whether there is a role that takes the settings for `role-to-assume`. */
export function hasSettingsRole(inputs: Inputs): boolean {
  return inputs['role-to-assume'] !== undefined || roleOfPool(inputs) !== undefined;
}

/** Basic flow: the role that is assumed with a Cognito pool's token, unless that is `role-to-assume`. */
function roleOfPool(inputs: Inputs): string | undefined {
  const isBasic = inputs['cognito-identity-pool-id'] && inputs['cognito-auth-flow'] === 'basic';
  return isBasic ? inputs['cognito-custom-role-arn'] : undefined;
}

/**
 * Git Bash on Windows reads a variable that starts with a slash as a path, and changes it to C:/Program Files/Git/…
 * (https://www.msys2.org/docs/filesystem-paths/). One in 64 secret access keys starts so. Skipped if each attempt needs a code.
 */
function secretFormOf(inputs: Inputs, { isWindows }: Context): SecretForm | undefined {
  if (inputs['special-characters-workaround']) return 'plain';
  const needsCode = inputs['mfa-code'] !== undefined || inputs['mfa-secret'] !== undefined;
  return isWindows && !needsCode ? 'no-slash-first' : undefined;
}

/** A notice if a session will be shorter than requested. */
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
    `A session of the chain lasts ${chainedLimit} s, not ${Math.max(...asked)} s, because AWS limits chained roles to one hour. A session of a role that trusts GitHub directly can last up to 12 hours.`,
  ];
}
