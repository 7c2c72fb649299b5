import { fromLoginCredentials } from '@aws-sdk/credential-provider-login';
import type { CheckedCredentials } from '../../aws/answer.ts';
import { settingsFor } from '../../aws/client.ts';
import { services } from '../../aws/service.ts';
import { serviceErrorOf } from '../../aws/service-error.ts';
import { type ActionError, messageOf, ProfileError, ServiceError } from '../../errors/index.ts';
import type { SharedFiles } from '../../files/shared-files.ts';
import { Attempts } from '../../retry/attempts.ts';
import { isPassing } from '../../retry/passing.ts';
import { SdkRetryStrategy } from '../../retry/sdk-strategy.ts';
import type { Run } from '../../run.ts';
import { Foreign } from '../../text/foreign.ts';
import { checkedOf } from './checked.ts';

/**
 * The credentials of `aws login`, which the SDK reads and renews:
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html. Rejects with `ProfileError`, or with the error
 * of the request that failed.
 */
export async function loginCredentials(
  profile: string,
  { config, credentials }: SharedFiles,
  { wire, region }: Run,
): Promise<CheckedCredentials> {
  const { deadline, maxAttempts } = wire.rules;
  let failed: ActionError | undefined;
  const name = 'CreateOAuth2Token';
  const settings = settingsFor(services.signIn, wire, name);
  const known = (error: unknown) => {
    failed = serviceErrorOf(error, services.signIn.name, settings.requestHandler.host);
    return failed;
  };
  const retryStrategy = new SdkRetryStrategy(new Attempts(wire.rules, { name }), known);
  const provider = fromLoginCredentials({
    profile,
    filepath: credentials,
    configFilepath: config,
    clientConfig: { ...settings, maxAttempts, retryStrategy },
  });
  // The last resort: the region of the sign-in, and that of the profile, come first.
  const caller = { callerClientConfig: { region: async () => region } };
  try {
    return checkedOf(profile, await deadline.race(provider(caller)), `the profile ${profile}`);
  } catch (cause) {
    deadline.signal.throwIfAborted();
    if (failed && !isRefusal(failed)) throw failed;
    throw new ProfileError(profile, wordsOf(cause), { cause });
  }
}

/** Whether the service refused. The SDK's own error explains a refusal. */
function isRefusal(error: ActionError): boolean {
  return error instanceof ServiceError && error.status !== undefined && !isPassing(error);
}

/** The SDK's message, without its quote of a damaged file, because the file has keys. */
function wordsOf(cause: unknown): string {
  const text = messageOf(cause)
    .replace(/SyntaxError: .*/s, 'it is not JSON')
    .replace(/(?<!\.)\.+$/, '');
  return `${new Foreign(text)}`;
}
