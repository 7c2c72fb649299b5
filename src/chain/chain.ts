import type { Assumed, Sts } from '../aws/sts.ts';
import {
  DeadlineError,
  HopError,
  IdentifyError,
  messageOf,
  SourceError,
  TokenRequestError,
} from '../errors.ts';
import type {
  Credentials,
  Hop,
  HopTaken,
  Identity,
  Plan,
  Runner,
  Session,
  SessionTags,
  Trail,
} from '../types.ts';
import { assumeWithCredentials, assumeWithToken } from './assume.ts';
import { assumePlain } from './plain-secret.ts';
import { sessionByCode } from './session-by-code.ts';
import { tagsAfter } from './tags.ts';

/** Where a chain stands: who the job is now, and how it came there. */
export interface Position {
  readonly identity: Identity;
  /** Set after the first hop. */
  readonly assumed?: Assumed;
  readonly tags?: SessionTags;
  /** Whether the source identity is still to be set. */
  readonly anonymous: boolean;
  readonly taken: readonly HopTaken[];
  /** The credentials are those that the source found. */
  readonly isSource: boolean;
}

/** Where the plan's chain begins: at the identity, or at the session that a code of the second factor makes of it. */
export async function start(plan: Plan, identity: Identity, sts: Sts, runner: Runner): Promise<Position> {
  const begun = plan.hops.length === 0 ? await sessionByCode(plan, identity, sts, runner) : identity;
  return {
    identity: begun,
    ...(plan.tags && { tags: plan.tags }),
    anonymous: plan.sourceIdentity !== undefined,
    taken: [],
    isSource: begun === identity,
  };
}

/** Walks those of the plan's hops that the position has not taken. Every secret on the way is masked as it comes. */
export async function walk(plan: Plan, from: Position, sts: Sts, runner: Runner): Promise<Position> {
  let position = from;
  for (const [index, hop] of plan.hops.entries()) {
    if (index >= from.taken.length) position = await step(plan, position, hop, index, sts, runner);
  }
  return position;
}

/** The session at the end of the plan's chain. */
export async function arrive(plan: Plan, position: Position, sts: Sts): Promise<Session> {
  const trail: Trail = {
    source: plan.source.kind,
    hops: position.taken,
    ...(plan.hasFallen && { instead: 'fallback' }),
  };
  if (position.assumed) return { ...position.assumed, inPlace: false, trail };
  if (position.identity.kind === 'web-identity')
    throw new Error('a web identity without a role is no session');
  const { credentials, expiration } = position.identity;
  const caller = await whoIs(credentials, sts);
  const inPlace = plan.inPlace && position.isSource;
  return { credentials, ...(expiration && { expiration }), ...caller, inPlace, trail };
}

async function step(
  plan: Plan,
  position: Position,
  hop: Hop,
  index: number,
  sts: Sts,
  runner: Runner,
): Promise<Position> {
  const { identity, tags } = position;
  const started = performance.now();
  const role = await roleArn(hop.role, plan, position, sts);
  const once = () => assume({ ...hop, role }, plan, position, sts, runner);
  const isLast = index === plan.hops.length - 1 && plan.sessions.length === 0;
  const assumed = await (plan.secretForm && isLast
    ? assumePlain(once, plan.secretForm, runner)
    : once()
  ).catch((cause: unknown) => {
    // Without a token nothing was asked of the role yet.
    if (cause instanceof TokenRequestError || cause instanceof SourceError) throw cause;
    const claims = identity.kind === 'web-identity' ? identity.claims() : undefined;
    if (cause instanceof DeadlineError && identity.kind === 'web-identity' && !claims) throw cause;
    const caller = position.assumed?.arn;
    const callerRole = position.taken.at(-1)?.role;
    throw new HopError({ number: index + 1, of: plan.hops.length, role, caller, callerRole, claims, cause });
  });
  const { accessKeyId, secretAccessKey, sessionToken } = assumed.credentials;
  runner.mask(accessKeyId, secretAccessKey, sessionToken);
  if (plan.maskAccountId) runner.mask(assumed.account, assumed.arn);
  const milliseconds = Math.round(performance.now() - started);
  runner.info(`Assumed ${role} as ${hop.sessionName} (${milliseconds} ms).`);
  return {
    identity: { kind: 'credentials', credentials: assumed.credentials },
    assumed,
    // Tags of a web identity come from its token, so the hop after it sends all of ours.
    ...(tags && { tags: identity.kind === 'credentials' ? tagsAfter(tags) : tags }),
    anonymous: position.anonymous && identity.kind === 'web-identity',
    taken: [...position.taken, { role, arn: assumed.arn, milliseconds }],
    isSource: false,
  };
}

function assume(
  hop: Hop,
  { mfa, sourceIdentity }: Plan,
  { identity, assumed, tags, anonymous }: Position,
  sts: Sts,
  runner: Runner,
): Promise<Assumed> {
  switch (identity.kind) {
    case 'web-identity':
      return assumeWithToken(hop, identity, sts);
    case 'credentials': {
      const isLasting = identity.credentials.sessionToken === undefined;
      const how = {
        tags,
        ...(anonymous && { sourceIdentity }),
        // AWS takes a second factor from a user's own keys only.
        ...(isLasting && mfa?.serial && { mfa: { ...mfa, serial: mfa.serial } }),
        fresh: assumed !== undefined,
      };
      return assumeWithCredentials(hop, identity.credentials, how, sts, runner);
    }
  }
}

/** Completes a role's name with the account of the credentials that will assume it. */
async function roleArn(role: string, plan: Plan, { identity, assumed }: Position, sts: Sts): Promise<string> {
  if (role.startsWith('arn:') || identity.kind === 'web-identity') return role;
  const account = assumed?.account ?? (await whoIs(identity.credentials, sts)).account;
  return `arn:${plan.partition}:iam::${account}:role/${role}`;
}

/** The account and ARN that credentials belong to. Rejects with `IdentifyError` when AWS does not accept them. */
export async function whoIs(credentials: Credentials, sts: Sts): Promise<{ account: string; arn: string }> {
  try {
    return await sts.getCallerIdentity(credentials);
  } catch (cause) {
    if (cause instanceof DeadlineError) throw cause;
    throw new IdentifyError(messageOf(cause), { cause });
  }
}
