import { parseRoleArn } from '../aws/arn.ts';
import type { Sts } from '../aws/sts.ts';
import { whoIs } from '../chain/chain.ts';
import { DeadlineError, messageOf } from '../errors.ts';
import type { CredentialIdentity, Plan, Session, Wanted } from '../types.ts';
import { defaultChain } from './default-chain.ts';
import type { Means } from './means.ts';

type Found = CredentialIdentity & {
  readonly source: 'environment' | 'default-chain';
};

// Milliseconds. The SDKs begin to ask for new credentials when less than this is left.
const leastLife = 15 * 60_000;

/** The session that is there already, if it is the wanted one; otherwise the log says why not. */
export async function keepExisting(
  plan: Plan,
  wanted: Wanted,
  sts: Sts,
  means: Means,
): Promise<Session | undefined> {
  const verdict = await judge(plan, wanted, sts, means).catch((error: unknown) => {
    if (error instanceof DeadlineError) throw error;
    return `AWS does not accept them: ${messageOf(error)}`;
  });
  if (typeof verdict !== 'string') {
    means.runner.info(`The credentials that are there already are kept: they are those of ${verdict.arn}.`);
    return verdict;
  }
  means.runner.info(`The credentials that are there already are not kept, because ${verdict}.`);
  return undefined;
}

async function judge(plan: Plan, wanted: Wanted, sts: Sts, means: Means): Promise<Session | string> {
  const found = await find(wanted, means);
  if (!found) return 'there are none';
  const { credentials, expiration, source } = found;
  if (wanted.accessKeyId && wanted.accessKeyId.reveal() !== credentials.accessKeyId.reveal())
    return 'they are not those of aws-access-key-id';
  if (credentials.sessionToken && !expiration) return 'nothing says how long they last';
  if (expiration && expiration.getTime() - Date.now() < leastLife)
    return `they last only until ${expiration.toISOString()}`;
  const caller = await whoIs(credentials, sts);
  if (wanted.role && !isSessionOf(wanted.role, caller)) return `they belong to ${caller.arn}`;
  const { allowedAccounts } = plan;
  if (allowedAccounts.length > 0 && !allowedAccounts.includes(caller.account))
    return `they belong to account ${caller.account}`;
  const trail = { source, instead: 'kept' as const, hops: [] };
  return { credentials, ...(expiration && { expiration }), ...caller, inPlace: true, trail };
}

async function find({ ambient, chain, expiration }: Wanted, means: Means): Promise<Found | undefined> {
  if (ambient)
    return {
      kind: 'credentials',
      source: 'environment',
      credentials: ambient,
      ...(expiration && { expiration }),
    };
  if (!chain) return undefined;
  try {
    return { ...(await defaultChain(chain, means)), source: 'default-chain' };
  } catch (error) {
    if (error instanceof DeadlineError) throw error;
    return undefined;
  }
}

/** Whether the caller is a session of the role, which may be a name only. The ARN of a session leaves out the role's path. */
function isSessionOf(role: string, caller: { readonly account: string; readonly arn: string }): boolean {
  const { account, name } = parseRoleArn(role) ?? { account: undefined, name: role };
  const [, session] = /^arn:[^:]+:sts::\d*:assumed-role\/([^/]+)\//.exec(caller.arn) ?? [];
  return session === name.split('/').at(-1) && (!account || account === caller.account);
}
