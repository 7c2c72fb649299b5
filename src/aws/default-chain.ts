import type { Credentials } from '../types.ts';
import { conceal } from './client.ts';
import { type Http, requestHandler } from './http.ts';

// Milliseconds for one answer of the metadata service, which is next to the machine or not there at all.
const metadataTimeout = 700;

/** How the SDK's own providers ask: by our connections, and the metadata service once, so that a machine without one does not wait for it. */
export function providerSettings(region: string, http: Http) {
  return {
    // A region here would also be taken for IAM Identity Center, which has its own.
    clientConfig: { requestHandler: requestHandler(http) },
    parentClientConfig: { region },
    timeout: metadataTimeout,
    maxRetries: 0,
  };
}

/**
 * The credentials that the SDK's default chain finds: environment, shared files, token file, container, instance. Rejects
 * with the SDK's own error.
 */
export async function askDefaultChain(
  region: string,
  http: Http,
): Promise<{ readonly credentials: Credentials; readonly expiration?: Date }> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  return conceal(await defaultProvider(providerSettings(region, http))());
}
