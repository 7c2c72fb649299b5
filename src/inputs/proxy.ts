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
  // What comes before the @ may be a password, and what follows it may be one with an @ in it.
  const shown = text.includes('@') ? `***@${text.split('@').at(-1)}` : text;
  const remedy =
    'Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080. HTTPS_PROXY and HTTP_PROXY stand in for it.';
  const what = `"${shown}" is not the URL of a proxy`;
  return [{ input: 'http-proxy', what, remedy }];
}

/** Everything in the proxy's URL that must not be shown, in each form that could be. */
export function proxySecrets(inputs: Inputs): readonly string[] {
  const { username, password } = proxyUrl(inputs) ?? {};
  if (!username && !password) return [];
  const [user, word] = [username ?? '', password ?? ''].map(decoded);
  return [password ?? '', word ?? '', Buffer.from(`${user}:${word}`).toString('base64')];
}

function proxyUrl(inputs: Inputs): URL | undefined {
  const given = inputs['http-proxy'] ?? '';
  // HTTPS_PROXY is read by many tools, and most take it without a scheme.
  const text = given.includes('://') ? given : `http://${given}`;
  const url = given && URL.canParse(text) ? new URL(text) : undefined;
  return url && url.hostname !== '' && /^(https?|socks|socks4a?|socks5h?):$/.test(url.protocol)
    ? url
    : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
