import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials } from '../identity.ts';
import type { Request } from '../net/http.ts';
import { reveal } from './credentials.ts';

/** SHA-256 with the interface that the signer needs. */
class Sha256 {
  readonly #hash;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as string);
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {}
}

/**
 * A signed request of the query protocol. For services that get one small call, because their SDK client takes longer to load
 * than the call takes.
 */
export async function signedQuery(
  url: URL,
  { service, region }: { readonly service: string; readonly region: string },
  parameters: Readonly<Record<string, string>>,
  credentials: Credentials,
): Promise<Request> {
  const signer = new SignatureV4({ service, region, credentials: reveal(credentials), sha256: Sha256 });
  const body = new URLSearchParams(parameters).toString();
  const { headers } = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: {},
    headers: { host: url.host, 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body,
  });
  return { url, method: 'POST', headers, body };
}
