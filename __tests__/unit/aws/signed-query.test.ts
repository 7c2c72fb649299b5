import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { signedQuery } from '../../../src/aws/signed-query.ts';
import type { Request } from '../../../src/net/http.ts';
import { Secret } from '../../../src/text/secret.ts';

const id = 'AKIAIOSFODNN7EXAMPLE';
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const keys = { accessKeyId: new Secret(id), secretAccessKey: new Secret(secret) };
const parameters = { Action: 'ListAccessKeys', Name: 'a b&c=d/ä+é' };

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function authorizationFor({ url, headers, body = '' }: Request, region: string, service: string): string {
  const { authorization, ...signed } = headers;
  const names = Object.keys(signed).sort();
  const lines = names.map((name) => `${name}:${signed[name]}`);
  const request = ['POST', url.pathname, '', ...lines, '', names.join(';'), hash(`${body}`)].join('\n');
  const date = signed['x-amz-date'] ?? '';
  const scope = [date.slice(0, 8), region, service, 'aws4_request'];
  const toSign = ['AWS4-HMAC-SHA256', date, scope.join('/'), hash(request)].join('\n');
  const key = scope.reduce<string | Buffer>(mac, `AWS4${secret}`);
  return `AWS4-HMAC-SHA256 Credential=${id}/${scope.join('/')}, SignedHeaders=${names.join(';')}, Signature=${mac(key, toSign).toString('hex')}`;
}

describe('a query', () => {
  test.each([
    ['https://iam.amazonaws.com/', 'us-east-1', 'iam', 'iam.amazonaws.com'],
    ['https://iam.cn-north-1.amazonaws.com.cn/', 'cn-north-1', 'iam', 'iam.cn-north-1.amazonaws.com.cn'],
    ['http://localhost:4566/', 'eu-west-1', 'sts', 'localhost:4566'],
    ['http://[::1]:4566/path', 'eu-west-1', 'sts', '[::1]:4566'],
  ])('to %s has the signature that AWS documents', async (address, region, service, host) => {
    const url = new URL(address);
    const request = await signedQuery(url, { service, region }, parameters, keys);
    const { url: sentTo, method, headers } = request;
    expect({ url: sentTo, method }).toEqual({ url, method: 'POST' });
    expect(headers.host).toBe(host);
    expect(headers.authorization).toBe(authorizationFor(request, region, service));
    expect(headers.authorization).toContain(
      'SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date,',
    );
  });

  const send = (more = {}) =>
    signedQuery(new URL('https://iam.amazonaws.com/'), { service: 'iam', region: 'us-east-1' }, parameters, {
      ...keys,
      ...more,
    });

  test('has its parameters in the body, as a form, with the hash of all of them', async () => {
    const { headers, body } = await send();
    expect(body).toBe('Action=ListAccessKeys&Name=a+b%26c%3Dd%2F%C3%A4%2B%C3%A9');
    expect(headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'x-amz-content-sha256': hash(`${body}`),
    });
  });

  test('of a session has the session token, which is signed as well', async () => {
    const request = await send({ sessionToken: new Secret('token') });
    expect(request.headers['x-amz-security-token']).toBe('token');
    expect(request.headers.authorization).toBe(authorizationFor(request, 'us-east-1', 'iam'));
    expect(request.headers.authorization).toContain(';x-amz-security-token,');
    expect((await send()).headers).not.toHaveProperty('x-amz-security-token');
  });

  test('has the current time, and never the secret', async () => {
    const before = Math.floor(Date.now() / 1_000) * 1_000;
    const { url, headers, body } = await send({ sessionToken: new Secret('token') });
    const [, day, time] = /^(\d{8})T(\d{6})Z$/.exec(headers['x-amz-date'] ?? '') ?? [];
    const iso = `${day}${time}`.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z');
    expect(Date.parse(iso)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(iso)).toBeLessThanOrEqual(Date.now());
    expect(JSON.stringify({ url, headers, body })).not.toContain(secret);
  });
});
