import { now } from '../../trust/clock.ts';
import type { Assumed } from '../aws/sts.ts';
import {
  DeadlineError,
  HopError,
  IdentifyError,
  messageOf,
  SourceError,
  TokenRequestError,
} from '../errors/index.ts';
import type { Caller, Credentials, Identity } from '../identity.ts';
import { throughPropagation } from '../retry/propagation.ts';
import type { Hop, Route, SessionTags } from '../route.ts';
import type { Run } from '../run.ts';
import type { HopTaken, Session } from '../session.ts';
import { assumeWithCredentials, assumeWithToken } from './assume.ts';
import { assumePlain } from './plain-secret.ts';
import { sessionByCode } from './session-token.ts';
import { tagsAfter } from './tags.ts';

/** The state of a chain between two hops. */
export interface ChainState {
  readonly identity: Identity;
  /** Set after the first hop. */
  readonly assumed?: Assumed;
  readonly tags?: SessionTags;
  /** Whether a hop still has to set the source identity. */
  readonly needsSourceIdentity: boolean;
  readonly taken: readonly HopTaken[];
  /** The credentials are those that the source found. */
  readonly isSource: boolean;
}

/** The state before the first hop: the identity, or its session with an MFA code if there is no hop. */
export async function begin(route: Route, identity: Identity, run: Run): Promise<ChainState> {
  const first = route.hops.length === 0 ? await sessionByCode(route, identity, run) : identity;
  return {
    identity: first,
    ...(route.tags && { tags: route.tags }),
    needsSourceIdentity: route.sourceIdentity !== undefined,
    taken: [],
    isSource: first === identity,
  };
}

/** Assumes the roles of the route that the state has not assumed yet. Masks every secret on arrival. */
export async function assumeRoles(route: Route, from: ChainState, run: Run): Promise<ChainState> {
  let state = from;
  for (const [index, hop] of route.hops.entries()) {
    if (index >= from.taken.length) state = await assumeRole(route, state, hop, index, run);
  }
  return state;
}

/** What the plan says about the session at the end of a chain. */
export interface Ending {
  /** Later steps find the source's credentials without help. */
  readonly isFound: boolean;
  /** There is no STS to ask for the owner of the source's credentials. */
  readonly isUnasked?: true;
}

/** The session at the end of a chain. */
export async function sessionAt(
  state: ChainState,
  { isFound, isUnasked }: Ending,
  run: Run,
): Promise<Session> {
  const { assumed, identity, taken } = state;
  if (assumed) {
    const { account, arn, ...session } = assumed;
    return { ...session, caller: { account, arn }, hops: taken, isFound: false };
  }
  if (identity.kind !== 'credentials') throw new Error(`a ${identity.kind} without a role gives no session`);
  const { credentials, expiration } = identity;
  const caller = identity.caller ?? (isUnasked ? undefined : await callerOf(credentials, run));
  return {
    credentials,
    ...(expiration && { expiration }),
    ...(caller && { caller }),
    hops: taken,
    isFound: isFound && state.isSource,
  };
}

async function assumeRole(
  route: Route,
  state: ChainState,
  hop: Hop,
  index: number,
  run: Run,
): Promise<ChainState> {
  const { identity, tags } = state;
  const started = now();
  const role = await arnOf(hop.role, route, state, run);
  const once = () => assume({ ...hop, role }, route, state, run);
  const isLast = index === route.hops.length - 1 && route.branches.length === 0;
  const patiently = () => throughPropagation(role, route.propagation, run.wire.rules, once);
  const assumed = await (route.secretForm && isLast
    ? assumePlain(patiently, route.secretForm, run)
    : patiently()
  ).catch((cause: unknown) => {
    // Without a token, STS was not asked for the role yet.
    if (cause instanceof TokenRequestError || cause instanceof SourceError) throw cause;
    if (identity.kind === 'certificate') throw identity.failure(cause);
    const claims = identity.kind === 'web-identity' ? identity.claims() : undefined;
    if (cause instanceof DeadlineError && identity.kind === 'web-identity' && !claims) throw cause;
    throw new HopError({
      number: index + 1,
      of: route.hops.length,
      role,
      caller: state.assumed?.arn,
      callerRole: state.taken.at(-1)?.role,
      claims,
      patience: route.propagation,
      cause,
    });
  });
  const { accessKeyId, secretAccessKey, sessionToken } = assumed.credentials;
  run.runner.mask(accessKeyId, secretAccessKey, sessionToken);
  run.runner.noteAccount(assumed.account, assumed.arn);
  const milliseconds = Math.round(now() - started);
  run.runner.info(`Assumed ${role} as ${hop.sessionName} (${milliseconds} ms).`);
  return {
    identity: { kind: 'credentials', credentials: assumed.credentials },
    assumed,
    // A token or a certificate brings its own tags, so the next hop still sends all tags of the plan.
    ...(tags && { tags: identity.kind === 'credentials' ? tagsAfter(tags) : tags }),
    needsSourceIdentity: state.needsSourceIdentity && identity.kind !== 'credentials',
    taken: [...state.taken, { role, arn: assumed.arn, milliseconds }],
    isSource: false,
  };
}

function assume(
  hop: Hop,
  { mfa, sourceIdentity }: Route,
  { identity, tags, needsSourceIdentity }: ChainState,
  run: Run,
): Promise<Assumed> {
  switch (identity.kind) {
    case 'web-identity':
      return assumeWithToken(hop, identity, run);
    case 'certificate':
      return identity.assume(hop);
    case 'credentials': {
      const isLasting = identity.credentials.sessionToken === undefined;
      const how = {
        tags,
        ...(needsSourceIdentity && { sourceIdentity }),
        // AWS takes a second factor only with a user's own keys.
        ...(isLasting && mfa?.serial && { mfa: { ...mfa, serial: mfa.serial } }),
      };
      return assumeWithCredentials(hop, identity.credentials, how, run);
    }
  }
}

/** Completes a role's name with the account of the credentials that will assume it. */
async function arnOf(role: string, { partition }: Route, state: ChainState, run: Run): Promise<string> {
  const { identity, assumed } = state;
  if (role.startsWith('arn:') || identity.kind !== 'credentials') return role;
  const account = assumed?.account ?? (await callerOf(identity.credentials, run)).account;
  return `arn:${partition}:iam::${account}:role/${role}`;
}

/** The account and ARN that credentials belong to. Rejects with `IdentifyError` when AWS does not accept them. */
export async function callerOf(credentials: Credentials, { sts }: Pick<Run, 'sts'>): Promise<Caller> {
  try {
    return await sts.getCallerIdentity(credentials);
  } catch (cause) {
    if (cause instanceof DeadlineError) throw cause;
    throw new IdentifyError(messageOf(cause), { cause });
  }
}
