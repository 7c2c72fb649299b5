import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import { QueryError } from '../query/error.ts';
import type { Directory, StoredCredentials } from './directory.ts';

/** A query request, as received. */
export interface QueryRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const fifteenMinutes = 15 * 60 * 1000;

/** Finds the signer of a request: signs it again with the secret of its key ID. Throws QueryError. */
export async function authenticateRequest(
  request: QueryRequest,
  directory: Directory,
  now: number,
  service: 'sts' | 'iam' = 'sts',
): Promise<StoredCredentials> {
  const { authorization = '' } = request.headers;
  const [, id, day, region, scope, signedHeaders, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([\w-]+)\/([\w-]+)\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    ) ?? [];
  if (!id || !day || !region || !signedHeaders || !signature) {
    throw new QueryError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
  }
  if (scope !== service) {
    throw new QueryError(
      'SignatureDoesNotMatch',
      `Credential should be scoped to correct service: '${service}'. `,
      403,
    );
  }
  const credentials = directory.credentials(id);
  const token = header(request, 'x-amz-security-token');
  if (!credentials || credentials.sessionToken !== token) {
    throw new QueryError(
      'InvalidClientTokenId',
      'The security token included in the request is invalid.',
      403,
    );
  }
  const date = signingDate(request);
  checkClock(date, now);
  const expected = await sign(request, credentials, { region, service }, signedHeaders.split(';'), date);
  if (!sameText(expected, signature)) {
    throw new QueryError(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      403,
    );
  }
  if (credentials.expires !== undefined && credentials.expires <= now) {
    throw new QueryError('ExpiredToken', 'The security token included in the request is expired', 403);
  }
  return credentials;
}

function header({ headers }: QueryRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

function signingDate(request: QueryRequest): Date {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(header(request, 'x-amz-date') ?? '') ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function checkClock(date: Date, now: number): void {
  const stamp = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
  const sent = date.getTime();
  if (Math.abs(sent - now) <= fifteenMinutes) return;
  const late = sent < now;
  const [limit, sign] = late ? [now - fifteenMinutes, '-'] : [now + fifteenMinutes, '+'];
  throw new QueryError(
    'SignatureDoesNotMatch',
    Number.isNaN(sent)
      ? 'Date is missing or malformed'
      : `Signature ${late ? 'expired' : 'not yet current'}: ${stamp(sent)} is ${late ? 'now earlier' : 'still later'} than ${stamp(limit)} (${stamp(now)} ${sign} 15 min.)`,
    403,
  );
}

async function sign(
  request: QueryRequest,
  credentials: StoredCredentials,
  scope: { readonly region: string; readonly service: string },
  signed: readonly string[],
  signingDate: Date,
): Promise<string> {
  const signer = new SignatureV4({
    credentials,
    ...scope,
    sha256: Sha256,
    applyChecksum: false,
  });
  const url = new URL(request.path, 'http://sts');
  const headers = Object.fromEntries(signed.map((name) => [name, header(request, name) ?? '']));
  const again = new HttpRequest({
    method: request.method,
    hostname: headers.host ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers,
    body: request.body,
  });
  const result = await signer.sign(again, { signingDate, signableHeaders: new Set(signed) });
  return /Signature=([0-9a-f]+)/.exec(result.headers.authorization ?? '')?.[1] ?? '';
}

function sameText(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** Node's SHA-256 and HMAC with the interface that the signer expects. */
class Sha256 {
  readonly #hash: ReturnType<typeof createHash> | ReturnType<typeof createHmac>;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret ? createHmac('sha256', secret as string) : createHash('sha256');
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {}
}
