import { parseRoleArn } from '../aws/arn.ts';
import { callerOf } from '../chain/chain.ts';
import { DeadlineError, messageOf } from '../errors/index.ts';
import type { Caller, CredentialIdentity, Credentials } from '../identity.ts';
import type { Run } from '../run.ts';
import type { Session } from '../session.ts';
import type { Secret } from '../text/secret.ts';
import type { SourceKind } from './contract/source.ts';
import type { ChainPlan } from './default-chain/plan.ts';

/** What existing credentials must match: a role, an access key, or nothing. */
export interface Wanted {
  readonly role?: string;
  readonly accessKeyId?: Secret;
  /** Credentials in the environment, if there are any. */
  readonly ambient?: Credentials;
  /** Asked if the environment has none. Absent if the chain is known to have none either. */
  readonly chain?: ChainPlan;
  /** When the environment's credentials expire, if known. */
  readonly expiration?: Date;
}

/** Existing credentials, as a session. */
export interface Kept {
  readonly session: Session;
  readonly caller: Caller;
  readonly source: SourceKind;
}

// Milliseconds. The SDKs begin to ask for new credentials when less than this is left.
const leastLife = 15 * 60_000;

/** The existing session if it matches; otherwise undefined, and the log says why. Rejects with `DeadlineError`. */
export async function keepExisting(
  wanted: Wanted,
  allowedAccounts: readonly string[],
  run: Run,
): Promise<Kept | undefined> {
  const verdict = await judge(wanted, allowedAccounts, run).catch((error: unknown) => {
    if (error instanceof DeadlineError) throw error;
    return `AWS does not accept them: ${messageOf(error).replace(/\.$/, '')}`;
  });
  if (typeof verdict !== 'string') {
    run.runner.info(`Keeping the existing credentials: they already belong to ${verdict.caller.arn}.`);
    return verdict;
  }
  run.runner.info(`The existing credentials are not kept, because ${verdict}.`);
  return undefined;
}

async function judge(wanted: Wanted, allowedAccounts: readonly string[], run: Run): Promise<Kept | string> {
  const found = await find(wanted, run);
  if (!found) return 'there are none';
  const { credentials, expiration, source } = found;
  if (wanted.accessKeyId && wanted.accessKeyId.reveal() !== credentials.accessKeyId.reveal())
    return 'they do not match aws-access-key-id';
  if (credentials.sessionToken && !expiration) return 'their expiration is unknown';
  if (expiration && expiration.getTime() - Date.now() < leastLife)
    return `they expire at ${expiration.toISOString()}`;
  const caller = await callerOf(credentials, run);
  if (wanted.role && !isSessionOf(wanted.role, caller)) return `they belong to ${caller.arn}`;
  if (allowedAccounts.length > 0 && !allowedAccounts.includes(caller.account))
    return `they belong to account ${caller.account}`;
  return {
    session: { credentials, ...(expiration && { expiration }), caller, hops: [], isFound: true },
    caller,
    source,
  };
}

async function find(
  { ambient, chain, expiration }: Wanted,
  run: Run,
): Promise<(CredentialIdentity & { readonly source: SourceKind }) | undefined> {
  if (ambient)
    return {
      kind: 'credentials',
      source: 'environment',
      credentials: ambient,
      ...(expiration && { expiration }),
    };
  if (!chain) return undefined;
  try {
    const { chainIdentity } = await import('./default-chain/identify.ts');
    return { ...(await chainIdentity(chain, run)), source: 'default-chain' };
  } catch (error) {
    if (error instanceof DeadlineError) throw error;
    return undefined;
  }
}

/** Whether the caller is a session of the role, which may be a bare name. A session's ARN lacks the role's path. */
function isSessionOf(role: string, caller: { readonly account: string; readonly arn: string }): boolean {
  const { account, name } = parseRoleArn(role) ?? { account: undefined, name: role };
  const [, session] = /^arn:[^:]+:sts::\d*:assumed-role\/([^/]+)\//.exec(caller.arn) ?? [];
  return session === name.split('/').at(-1) && (!account || account === caller.account);
}
