import { Secret } from '../secret.ts';
import type { Credentials } from '../types.ts';
import { type Http, requestHandler } from './http.ts';

// Milliseconds for one answer of the metadata service, which is next to the machine or not there at all.
const metadataTimeout = 900;

/**
 * The credentials that the SDK's default chain finds: environment, shared files, token file, container, instance. Asks the
 * metadata service once, so that a machine without one does not wait for it. Rejects with the SDK's own error.
 */
export async function askDefaultChain(
  region: string,
  http: Http,
): Promise<{ readonly credentials: Credentials; readonly expiration?: Date }> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  const clientConfig = { region, requestHandler: requestHandler(http) };
  const provider = defaultProvider({ clientConfig, timeout: metadataTimeout, maxRetries: 0 });
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = await provider();
  return {
    credentials: {
      accessKeyId: new Secret(accessKeyId),
      secretAccessKey: new Secret(secretAccessKey),
      ...(sessionToken && { sessionToken: new Secret(sessionToken) }),
    },
    ...(expiration && { expiration }),
  };
}
