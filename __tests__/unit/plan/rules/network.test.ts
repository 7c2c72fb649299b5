import { describe, expect, test } from '@jest/globals';
import { type Given, keys, planOf, problemsOf } from '../planned.ts';

const needed = 'set, but it needs an STS, and sts-endpoint is none. Leave one of them out.';
const code = { 'mfa-serial': 'arn:aws:iam::111122223333:mfa/me', 'mfa-code': '123456' };

describe('sts-endpoint: none', () => {
  test.each<[Given, readonly string[]]>([
    [{ 'role-to-assume': 'x' }, ['role-to-assume']],
    [{ 'role-chain': 'x' }, ['role-chain']],
    [{ sessions: 'x: arn:aws:iam::111122223333:role/x' }, ['sessions']],
    [{ 'allowed-account-ids': '111122223333' }, ['allowed-account-ids']],
    [{ 'use-existing-credentials': 'true' }, ['use-existing-credentials']],
    [code, ['mfa-serial']],
    [{ 'role-to-assume': 'x', 'web-identity-token': 'a.b.c' }, ['role-to-assume', 'web-identity-token']],
    [
      { 'role-to-assume': 'x', 'web-identity-token-file': 'f' },
      ['role-to-assume', 'web-identity-token-file'],
    ],
  ])('with %j, the problem names each input that needs an STS', async (given, names) => {
    const problems = await problemsOf({ ...keys, ...given, 'sts-endpoint': 'none' });
    expect(problems.filter((problem) => problem.includes('STS'))).toEqual(
      names.map((name) => `${name}: ${needed}`),
    );
  });

  test('delivers access keys whose account nobody is asked for', async () => {
    const { guard, network } = await planOf(
      { ...keys, 'sts-endpoint': 'none' },
      { AWS_ENDPOINT_URL: 'https://s' },
    );
    expect(guard).toEqual({ allowedAccounts: [], isUnasked: true });
    expect(network.endpoints).not.toHaveProperty('STS');
    expect(Object.keys(network.endpoints)).not.toEqual([]);
    expect((await planOf(keys)).guard).toEqual({ allowedAccounts: [] });
  });
});

describe('an address that a variable names for several services', () => {
  test('is reported once', async () => {
    expect(await problemsOf(keys, { AWS_ENDPOINT_URL: 'ftp://x' })).toEqual([
      'AWS_ENDPOINT_URL: "ftp://x" is not a web URL. Write a URL such as https://service.example.com.',
    ]);
  });

  test('is reported together with another one', async () => {
    expect(
      await problemsOf({ ...keys, 'sts-endpoint': 'ftp://y' }, { AWS_ENDPOINT_URL_IAM: 'ftp://x' }),
    ).toEqual([
      'AWS_ENDPOINT_URL_IAM: "ftp://x" is not a web URL. Write a URL such as https://service.example.com.',
      'sts-endpoint: "ftp://y" is not a web URL. Write a URL such as https://service.example.com.',
    ]);
  });
});

describe('http-proxy', () => {
  const problem =
    'http-proxy: not the URL of a proxy, or its user name and password are not percent-encoded. Write a URL such as http://proxy.example.com:3128 or socks5://proxy.example.com:1080. If http-proxy is not set, HTTPS_PROXY or HTTP_PROXY is used.';

  test.each([
    'http://h:99999',
    'ftp://h',
    'xhttp://h',
    'https2://h',
    'socks9://h',
    'socks5x://h',
    'socks5://',
    'http://me:hush/x@h',
    'http://me:hush?x@h',
    'http://me:hush#x@h',
    'http://h/?hush@x',
    'http://h/#hush@x',
    'http://h/hush@x',
    'http://me%zz:hush@h',
    'http://me:hush%zz@h',
  ])('%s is refused, and not printed', async (url) => {
    expect(await problemsOf({ ...keys, 'http-proxy': url })).toEqual([problem]);
  });

  test.each([
    ['http://h', 'http://h/', 'h'],
    ['https://h:8443/path?x=1#y', 'https://h:8443/', 'h:8443'],
    ['h:3128', 'http://h:3128/', 'h:3128'],
    ['me:p%2Fw@h:3128', 'http://me:p%2Fw@h:3128/', 'h:3128'],
    ['socks://h:1080', 'socks://h:1080', 'h:1080'],
    ['socks4://h:1080', 'socks4://h:1080', 'h:1080'],
    ['socks4a://h:1080', 'socks4a://h:1080', 'h:1080'],
    ['socks5://h:1080', 'socks5://h:1080', 'h:1080'],
    ['socks5h://h:1080', 'socks5h://h:1080', 'h:1080'],
  ])('%s is used as %s', async (written, url, host) => {
    const { proxy } = (await planOf({ ...keys, 'http-proxy': written })).network;
    expect({ ...proxy, url: proxy?.url.reveal() }).toEqual({ url, host, from: 'http-proxy', except: '' });
  });

  test('is known as the variable that it comes from', async () => {
    const fromVariable = await planOf(keys, { http_proxy: 'http://h', NO_PROXY: 'x' });
    expect(fromVariable.network.proxy).toMatchObject({ host: 'h', from: 'http_proxy', except: 'x' });
    const other = await planOf({ ...keys, 'http-proxy': 'http://i' }, { http_proxy: 'http://h' });
    expect(other.network.proxy).toMatchObject({ host: 'i', from: 'http-proxy' });
  });
});
