import { describe, expect, test } from '@jest/globals';
import { checkAddress } from '../../../src/net/address.ts';

const problemsOf = (url: string) => checkAddress({ url, from: 'sts-endpoint' });
const remedy = 'Write a URL such as https://service.example.com.';
const noWebUrl = (shown: string) => [{ input: 'sts-endpoint', what: `"${shown}" is not a web URL`, remedy }];

describe('an address may be', () => {
  test.each([
    'https://example.com',
    'https://example.com:8443/path',
    'HTTPS://EXAMPLE.COM',
    'http://localhost:4566',
    'http://127.0.0.1:9000/path',
    'http://[::1]:9000',
    'http://10.1.2.3',
    'http://minio:9000',
    'http://sts.internal',
  ])('%s', (url) => {
    expect(problemsOf(url)).toEqual([]);
  });
});

describe('an address must be a web URL, unlike', () => {
  test.each([
    '',
    'example.com',
    'https://',
    'https://exa mple.com',
    'http://[::1',
    'ftp://10.0.0.1',
    'file:///etc/passwd',
    'shttp://10.0.0.1',
    'https2://example.com',
    'data:text/plain,http:',
  ])('%j', (url) => {
    expect(problemsOf(url)).toEqual(noWebUrl(url));
  });

  test('a text of several lines, which is shown as one', () => {
    expect(problemsOf('no\n::error::url')).toEqual(noWebUrl('no ::error::url'));
  });
});

describe('a text that is no web URL is shown without what may be a password:', () => {
  test.each([
    ['ftp://user:hush@host/x', 'ftp://***@host/x'],
    ['FTP+x.y-2://user:hush@host', 'FTP+x.y-2://***@host'],
    ['ftp://user:hu@sh@host', 'ftp://***@host'],
    [' ftp://user:hush@host', 'ftp://***@host'],
    ['user:hush@host', '***@host'],
    ['@host', '***@host'],
    ['https://user:hush%40host', 'https://***@host'],
    ['https://user:hush\uff20host', 'https://***@host'],
    ['hush@', '***@'],
    ['2ftp://user:hush@host', '***@host'],
    ['hush ftp://user@host', '***@host'],
    ['hush: https://user@host', '***@host'],
    ['https:/user:hu sh@host:port', '***@host:port'],
    ['https://user:hush@[host', 'https://***@[host'],
    [`${'x'.repeat(21)}://hush@host`, `${'x'.repeat(21)}://***@host`],
    // What is so long may be a key in the wrong place.
    [`${'x'.repeat(22)}://hush@host`, '***@host'],
  ])('%j', (url, shown) => {
    expect(problemsOf(url)).toEqual(noWebUrl(shown));
    expect(JSON.stringify(problemsOf(url))).not.toContain('hush');
  });
});

describe('a web URL with a user name or a password is refused, and neither is shown:', () => {
  test.each([
    'https://hush:hush@example.com',
    'https://hush@example.com',
    'https://:hush@example.com',
    'http://hush@localhost:9000',
    'http://hush@example.com',
  ])('%s', (url) => {
    const what = 'the URL contains a user name or password';
    expect(problemsOf(url)).toEqual([
      { input: 'sts-endpoint', what, remedy: `They are never sent. ${remedy}` },
    ]);
  });
});

describe('an address outside the private network must have TLS, unlike', () => {
  test.each([
    ['http://example.com', 'example.com', 'https://example.com'],
    ['http://example.com/', 'example.com', 'https://example.com'],
    ['HTTP://example.com:8080/a/b', 'example.com:8080', 'https://example.com:8080/a/b'],
    ['http://8.8.8.8', '8.8.8.8', 'https://8.8.8.8'],
    ['http://[2001:db8::1]:9/x', '[2001:db8::1]:9', 'https://[2001:db8::1]:9/x'],
    ['http://localhost.example.com', 'localhost.example.com', 'https://localhost.example.com'],
    ['http://sts.internal.example.com', 'sts.internal.example.com', 'https://sts.internal.example.com'],
  ])('%s', (url, host, better) => {
    expect(problemsOf(url)).toEqual([
      {
        input: 'sts-endpoint',
        what: `"${url}" would send credentials in plain text, because ${host} is outside the private network`,
        remedy: `Write ${better}. Plain http is allowed only for loopback, private addresses and names under .internal, .local or .lan.`,
      },
    ]);
  });
});
