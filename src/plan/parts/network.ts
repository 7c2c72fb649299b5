import type { Context } from '../../context.ts';
import { type Inputs, schema } from '../../inputs/schema.ts';
import type { EndpointPlans, NetworkPlan, ProxyPlan } from '../../net/plan.ts';
import { Secret } from '../../text/secret.ts';

/** How others are reached. */
export function networkPlan(inputs: Inputs, context: Context): NetworkPlan {
  const { github } = context;
  const proxy = proxyOf(inputs, context.proxyVariable);
  return {
    region: inputs['aws-region'] ?? '',
    ...(proxy && { proxy }),
    endpoints: endpointsOf(inputs, context),
    ...(github.GITHUB_RUN_ID && { run: `${github.GITHUB_RUN_ID}.${github.GITHUB_RUN_ATTEMPT ?? 1}` }),
    timeoutSeconds: inputs['action-timeout-s'] || schema['action-timeout-s'].default,
    maxAttempts: maxAttemptsOf(inputs),
  };
}

/** Attempts of one request. The workaround is known to bring retries along, whatever the inputs for them say. */
export function maxAttemptsOf(inputs: Inputs): number {
  const once = inputs['disable-retry'] && !inputs['special-characters-workaround'];
  return once ? 1 : inputs['retry-max-attempts'];
}

/** Some S3-compatible stores have access keys and no STS. */
export const hasSts = (inputs: Inputs) => inputs['sts-endpoint'] !== 'none';

/** Addresses that are not AWS's own: of an input, else of a variable, else of a file. */
export function endpointsOf(inputs: Inputs, { endpoints }: Context): EndpointPlans {
  const { STS: _, ...others } = endpoints;
  if (!hasSts(inputs)) return others;
  const sts = inputs['sts-endpoint'];
  return { ...endpoints, ...(sts && { STS: { url: sts, from: 'sts-endpoint' } }) };
}

/** `variable`: the one that stands in for the input. */
export function proxyOf(inputs: Inputs, variable: Context['proxyVariable']): ProxyPlan | undefined {
  const text = inputs['http-proxy'];
  const url = proxyUrl(text);
  const from = variable && variable.url.reveal() === text ? variable.name : 'http-proxy';
  if (!url) return undefined;
  // A proxy has no path, although many write one.
  for (const part of ['pathname', 'search', 'hash'] as const) url[part] = '';
  return { url: new Secret(url.href), host: url.host, from, except: inputs['no-proxy'] ?? '' };
}

/** Everything in the proxy's URL that must not be shown, in each form that could be. */
export function proxySecrets(url: string | undefined): readonly string[] {
  const { username, password } = proxyUrl(url) ?? {};
  if (!username && !password) return [];
  const [user = '', word = ''] = [username ?? '', password ?? ''].map(decodeURIComponent);
  // A user name alone is a token.
  const alone = word === '' ? [user, username ?? ''] : [];
  return [...alone, password ?? '', word, Buffer.from(`${user}:${word}`).toString('base64')];
}

/** The URL of a proxy, if it is one. */
export function proxyUrl(given = ''): URL | undefined {
  // HTTPS_PROXY is read by many tools, and most take it without a scheme.
  const text = given.includes('://') ? given : `http://${given}`;
  const url = given && URL.canParse(text) ? new URL(text) : undefined;
  return url && isProxy(url) ? url : undefined;
}

function isProxy({ protocol, hostname, username, password, pathname, search, hash }: URL): boolean {
  if (hostname === '' || !/^(https?|socks|socks4a?|socks5h?):$/.test(protocol)) return false;
  // A character of the password that should have been encoded has cut the URL short.
  if (`${pathname}${search}${hash}`.includes('@')) return false;
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
