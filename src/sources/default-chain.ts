import { askDefaultChain } from '../aws/default-chain.ts';
import { messageOf, NoCredentialsError } from '../errors.ts';
import type { CredentialIdentity, SourcePlan } from '../types.ts';
import type { Means } from './means.ts';

type ChainPlan = Extract<SourcePlan, { kind: 'default-chain' }>;

/** The job's identity by the SDK's default chain. Rejects with `NoCredentialsError` when it finds none. */
export async function defaultChain(
  { environment }: ChainPlan,
  { region, http, rules, runner }: Means,
): Promise<CredentialIdentity> {
  // The SDK reads the environment of this process by itself.
  const unset = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
  if (!environment) for (const name of unset) delete process.env[name];
  try {
    const { credentials, expiration } = await rules.deadline.race(askDefaultChain(region, http));
    runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
    return { kind: 'credentials', credentials, ...(expiration && { expiration }) };
  } catch (cause) {
    throw new NoCredentialsError(messageOf(cause).replace(/\.+$/, ''), { cause });
  }
}
