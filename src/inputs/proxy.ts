import type { Problem } from '../errors.ts';
import { Secret } from '../secret.ts';
import type { ProxyPlan } from '../types.ts';
import type { Inputs } from './schema.ts';

export function proxyOf(inputs: Inputs): ProxyPlan | undefined {
  const url = proxyUrl(inputs);
  return url && { url: new Secret(url.href), host: url.host, except: inputs['no-proxy'] ?? '' };
}

export function checkProxy(inputs: Inputs): readonly Problem[] {
  const text = inputs['http-proxy'];
  if (!text || proxyUrl(inputs)) return [];
  const remedy =
    'Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080. HTTPS_PROXY and HTTP_PROXY stand in for it.';
  // It is not shown, because nobody knows which part of it is a password.
  const what = 'not the URL of a proxy, or its user name and password are not percent-encoded';
  return [{ input: 'http-proxy', what, remedy }];
}

/** Everything in the proxy's URL that must not be shown, in each form that could be. */
export function proxySecrets(inputs: Inputs): readonly string[] {
  const { username, password } = proxyUrl(inputs) ?? {};
  if (!username && !password) return [];
  const [user = '', word = ''] = [username ?? '', password ?? ''].map(decodeURIComponent);
  // A user name alone is a token.
  const alone = word === '' ? [user, username ?? ''] : [];
  return [...alone, password ?? '', word, Buffer.from(`${user}:${word}`).toString('base64')];
}

function proxyUrl(inputs: Inputs): URL | undefined {
  const given = inputs['http-proxy'] ?? '';
  // HTTPS_PROXY is read by many tools, and most take it without a scheme.
  const text = given.includes('://') ? given : `http://${given}`;
  const url = given && URL.canParse(text) ? new URL(text) : undefined;
  return url && isProxy(url) ? url : undefined;
}

function isProxy({ protocol, hostname, username, password, pathname, search, hash }: URL): boolean {
  if (hostname === '' || !/^(https?|socks|socks4a?|socks5h?):$/.test(protocol)) return false;
  // With these, a character of the password that should have been encoded has cut the URL short.
  if (/[^/]/.test(pathname) || search !== '' || hash !== '') return false;
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
