import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Cloud } from '../../local/cloud.ts';
import { act } from './tools.ts';

const key = {
  id: 'GK31c2f218a2e44f485b94239e',
  secret: 'b892c0665f0ada8a4755dae98baa3b133590e11dae3bcc1f9d769d67f16c3835',
};

/** A minimal store: an STS at the path `sts`, if given, and a bucket list for the key's owner. */
class Store {
  readonly asked: URLSearchParams[] = [];
  readonly #server: Server;

  constructor(sts: string | undefined) {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          const form = new URLSearchParams(Buffer.concat(chunks).toString());
          const isSts = request.method === 'POST' && request.url?.replace(/\/$/, '') === sts;
          if (isSts) this.asked.push(form);
          const body = isSts ? session : request.method === 'GET' ? buckets : error;
          const isKnown = isSts || request.headers.authorization?.includes(`Credential=${key.id}/`);
          response.writeHead(isKnown && body !== error ? 200 : 501, { 'content-type': 'application/xml' });
          response.end(isKnown ? body : error);
        });
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const session = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><AssumedRoleUser><Arn></Arn><AssumeRoleId></AssumeRoleId></AssumedRoleUser><Credentials><AccessKeyId>${key.id}</AccessKeyId><SecretAccessKey>${key.secret}</SecretAccessKey><SessionToken>store-session</SessionToken><Expiration>${new Date(Date.now() + 3_600_000).toISOString()}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
const buckets =
  '<ListAllMyBucketsResult><Owner><ID>1</ID></Owner><Buckets><Bucket><Name>releases</Name><CreationDate>2026-01-01T00:00:00Z</CreationDate></Bucket></Buckets></ListAllMyBucketsResult>';
const error = '<Error><Code>NotImplemented</Code><Message>This call is not implemented</Message></Error>';

let cloud: Cloud;
const stores = { minio: new Store(''), source: new Store('/.sts'), plain: new Store(undefined) };
beforeAll(async () => {
  cloud = await Cloud.start();
  for (const store of Object.values(stores)) await store.start();
});
afterAll(async () => {
  await cloud.close();
  for (const store of Object.values(stores)) store.close();
});

/** The claims of the token that a store received. */
const claimsOf = (asked: URLSearchParams | undefined) =>
  JSON.parse(
    Buffer.from(asked?.get('WebIdentityToken')?.split('.')[1] ?? '', 'base64url').toString(),
  ) as Record<string, string>;

function expectBuckets(output: string): void {
  expect(output).toMatch(/\| 2026-01-01 .* releases/);
  expect(output).toContain('Job succeeded');
}

describe('the examples of stores under act, with the AWS CLI in a later step', () => {
  test('minio.yml: the store gives a session for an OIDC token', async () => {
    const { output } = await act('docs/examples/minio.yml', cloud.tokenEndpoint, [
      '--var',
      `MINIO_URL=${stores.minio.url}`,
    ]);
    expectBuckets(output);
    const [asked] = stores.minio.asked;
    expect(asked?.get('RoleArn')).toBe('arn:minio:iam:::role/deploy');
    expect(claimsOf(asked).aud).toBe('minio');
    expect(output).toMatch(/Requests to STS go to 127\.0\.0\.1:\d+, set by AWS_ENDPOINT_URL\./);
  });

  test('source-cooperative.yml: the STS is below a path, and the role ARN has a name instead of an account', async () => {
    const { url } = stores.source;
    const { output } = await act('docs/examples/source-cooperative.yml', cloud.tokenEndpoint, [
      '--var',
      `SOURCE_URL=${url}`,
    ]);
    expectBuckets(output);
    const [asked] = stores.source.asked;
    expect(asked?.get('RoleArn')).toBe('arn:aws:iam::nightly-sync:role/FullAccess');
    expect(claimsOf(asked).aud).toBe(url);
  });

  test.each([
    ['garage', 'GARAGE'],
    ['r2', 'R2'],
  ])('%s.yml: access keys work without an STS', async (name, prefix) => {
    const options = [
      ...['--var', `${prefix}_URL=${stores.plain.url}`],
      ...['-s', `${prefix}_ACCESS_KEY_ID=${key.id}`],
      ...['-s', `${prefix}_SECRET_ACCESS_KEY=${key.secret}`],
    ];
    const { output } = await act(`docs/examples/${name}.yml`, {}, options);
    expectBuckets(output);
    expect(output).toContain('The account is unknown, because sts-endpoint is none');
    expect(output).not.toContain(key.secret);
  });
});
