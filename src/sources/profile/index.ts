import type { Context } from '../../context.ts';
import { type Problem, RenewalError } from '../../errors/index.ts';
import { inside } from '../../explain/failure.ts';
import { problem } from '../../inputs/problem.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { LocalAddress } from '../../net/plan.ts';
import { object, text } from '../../text/shape.ts';
import type { Source } from '../contract/source.ts';
import { environmentOf } from '../environment/index.ts';
import { computeAddress, type Surroundings } from './compute.ts';
import type { FoundProfile, ProfileProblem } from './plan.ts';
import { readProfile } from './read.ts';

export interface ProfilePlan {
  readonly kind: 'profile';
  readonly profile: FoundProfile;
  /** Session name for roles of the profile that have none. */
  readonly sessionName: string;
}

const kept = object({ profile: text(), sessionName: text() });

/** Why the session of a profile cannot be renewed; undefined if it can be. */
export const whyNotAgain = ({ name, base }: FoundProfile): string | undefined =>
  base.kind === 'keys' && base.isOfEnvironment
    ? `the profile ${name} takes its keys from the environment, and those belong to this step`
    : undefined;

/** A named profile of the shared files, with any kind of credentials. */
export const profile: Source<ProfilePlan> = {
  kind: 'profile',
  words: 'a profile',
  namedBy: 'source-profile',
  decidesWho: true,
  lacking: 'source-profile is not set, or its profile cannot be used',
  resolve: (inputs, context) => {
    const found = sourceProfile(inputs, context);
    if (!found || 'what' in found) return { pass: '' };
    return {
      take: { kind: 'profile', profile: found, sessionName: inputs['role-session-name'] },
      why: 'source-profile is set',
    };
  },
  check: (inputs, context): readonly Problem[] => {
    const found = sourceProfile(inputs, context);
    return found && 'what' in found ? [problem('source-profile', found.what, found.remedy)] : [];
  },
  yields: () => 'credentials',
  waitsFor: ({ profile: { name } }) => `the source of the profile ${name}`,
  keptIn: ({ profile: { name } }) => `the keys in the profile ${name}`,
  addresses: ({ profile: found }) => baseAddresses(found),
  profiles: ({ profile: { lineage } }) => lineage,
  whyNotAgain: ({ profile: found }) => whyNotAgain(found),
  keep: ({ profile: { name }, sessionName }) => ({ profile: name, sessionName }),
  revive: (plan, { context }) => {
    const { profile: name, sessionName } = kept(plan);
    const found = findProfile(name, context, { ...surroundingsOf(context), approvalSeconds: 0 });
    if ('what' in found)
      throw new RenewalError(found.what, {
        why: 'The session starts from this profile, and the shared files have changed since the step ran.',
        remedy: found.remedy,
      });
    return { kind: 'profile', profile: found, sessionName };
  },
  secrets: ({ profile: { base } }) =>
    base.kind === 'keys'
      ? [base.credentials.accessKeyId, base.credentials.secretAccessKey, base.credentials.sessionToken]
      : [],
  identify: async (plan, run) => {
    const [{ profileIdentity }, { outdatedCli }] = await Promise.all([
      import('./identify.ts'),
      import('./cli-version.ts'),
    ]);
    const warning = outdatedCli(plan.profile.features, run.machine.environment);
    const identity = await profileIdentity(plan.profile, plan.sessionName, run);
    const outdated = await warning;
    if (outdated) run.runner.warning(outdated);
    return identity;
  },
  failures: async () => {
    const { centerFailures } = await import('../identity-center/failures.ts');
    return inside(centerFailures, ({ profile: { base } }: ProfilePlan) =>
      base.kind === 'identity-center' ? base.center : undefined,
    );
  },
};

/** Addresses that the profile asks besides AWS's services. */
export function baseAddresses({ base }: FoundProfile): readonly LocalAddress[] {
  return base.kind === 'container' || base.kind === 'instance' ? [computeAddress(base)] : [];
}

/** The parts of the context that a profile can use. */
export function surroundingsOf(context: Context): Omit<Surroundings, 'approvalSeconds'> {
  const { ambient, aws, centerCache } = context;
  return { ambient, aws, centerCache };
}

/** The profile that `source-profile` names, or the problem with it. */
export function sourceProfile(inputs: Inputs, context: Context): FoundProfile | ProfileProblem | undefined {
  const name = inputs['source-profile'];
  const ambient = environmentOf(inputs, context);
  const surroundings = { ...surroundingsOf(context), ambient, approvalSeconds: inputs['sso-timeout-s'] };
  return name ? findProfile(name, context, surroundings) : undefined;
}

/** A profile of the shared files, or the problem with it. */
export function findProfile(
  name: string,
  { config, configError, sharedFiles }: Context,
  surroundings: Surroundings,
): FoundProfile | ProfileProblem {
  if (configError) return { what: configError.message, remedy: configError.remedy };
  const empty = { files: sharedFiles, profiles: new Map(), ssoSessions: new Map(), services: new Map() };
  return readProfile(name, config ?? empty, surroundings);
}
