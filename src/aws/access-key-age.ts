import type { Credentials } from '../types.ts';
import { ask, clientSettings, plainly, reveal, type Wire } from './client.ts';
import { Deadline } from './deadline.ts';

/** Days after which AWS's own guides want a key to have been replaced. */
const oldAge = 90;

/** Seconds that the question may take, beside the sign-in: it is worth a warning, not a wait. */
const patience = 1;

/**
 * A warning when the access key is older than 90 days. Silent when the user may not list the keys (iam:ListAccessKeys on
 * oneself), or when IAM does not answer at once.
 */
export async function oldKeyWarning(
  credentials: Credentials,
  region: string,
  wire: Wire,
): Promise<string | undefined> {
  const deadline = new Deadline(Math.min(patience, wire.rules.deadline.left() / 1000));
  try {
    const { IAMClient, ListAccessKeysCommand } = await import('@aws-sdk/client-iam');
    const own = { ...wire, rules: { ...wire.rules, deadline, maxAttempts: 1 } };
    const client = new IAMClient({
      region,
      credentials: reveal(credentials),
      ...clientSettings(own, plainly('ListAccessKeys')),
    });
    // Without a user name: the keys of whoever asks.
    const answer = await ask(client, { form: 'xml', service: 'IAM' }, own, (by, abortSignal) =>
      by.send(new ListAccessKeysCommand({}), { abortSignal }),
    );
    const id = credentials.accessKeyId.reveal();
    const made = answer.AccessKeyMetadata?.find((key) => key.AccessKeyId === id)?.CreateDate;
    const days = made ? Math.floor((Date.now() - made.getTime()) / 86_400_000) : 0;
    if (days <= oldAge) return undefined;
    return `The access key is ${days} days old. AWS advises to replace keys every ${oldAge} days; a role that trusts GitHub's OIDC tokens needs none.`;
  } catch {
    return undefined;
  } finally {
    deadline.clear();
  }
}
