import { askDefaultChain } from '../aws/default-chain.ts';
import { wordsOf } from '../aws/providers.ts';
import { DeadlineError, FileError, HopError, NoCredentialsError, ProfileError } from '../errors.ts';
import type { CredentialIdentity, SourcePlan } from '../types.ts';
import { assumersFor } from './assumers.ts';
import type { Means } from './means.ts';

type ChainPlan = Extract<SourcePlan, { kind: 'default-chain' }>;

/** The job's identity by the SDK's default chain. Rejects with `NoCredentialsError` when it finds none. */
export async function defaultChain(
  { environment, sessionName }: ChainPlan,
  means: Means,
): Promise<CredentialIdentity> {
  const { region, rules, runner } = means;
  // The SDK reads the environment of this process by itself.
  const unset = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
  if (!environment) for (const name of unset) delete process.env[name];
  try {
    const { credentials, expiration } = await rules.deadline.race(
      askDefaultChain(region, means, assumersFor(means, sessionName)),
    );
    runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
    return { kind: 'credentials', credentials, ...(expiration && { expiration }) };
  } catch (error) {
    for (const known of [HopError, DeadlineError, ProfileError, FileError])
      if (error instanceof known) throw error;
    const { words, cause } = wordsOf(error);
    throw new NoCredentialsError(words, { cause });
  }
}
