import { sdkPlanIn } from '../../aws/sdk-plan.ts';
import type { Context } from '../../context.ts';
import { type Inputs, schema } from '../../inputs/schema.ts';
import type { EndpointPlans, NetworkPlan, ProxyPlan } from '../../net/plan.ts';
import { Secret } from '../../text/secret.ts';

/** Settings for all requests. */
export function networkPlan(inputs: Inputs, context: Context): NetworkPlan {
  const { github } = context;
  const proxy = proxyOf(inputs, context.proxyVariable);
  return {
    region: inputs['aws-region'] ?? '',
    ...(proxy && { proxy }),
    endpoints: endpointsOf(inputs, context),
    sdk: sdkPlanIn(context),
    ...(github.GITHUB_RUN_ID && { run: `${github.GITHUB_RUN_ID}.${github.GITHUB_RUN_ATTEMPT ?? 1}` }),
    timeoutSeconds: inputs['action-timeout-s'] || schema['action-timeout-s'].default,
    maxAttempts: maxAttemptsOf(inputs),
  };
}

/** Attempts per request. As in the incumbent, `special-characters-workaround` overrides `disable-retry`. */
export function maxAttemptsOf(inputs: Inputs): number {
  const once = inputs['disable-retry'] && !inputs['special-characters-workaround'];
  return once ? 1 : inputs['retry-max-attempts'];
}

/** Some S3-compatible stores have access keys and no STS. */
export const hasSts = (inputs: Inputs) => inputs['sts-endpoint'] !== 'none';

/** Addresses other than AWS's own: from an input, else a variable, else a file. */
export function endpointsOf(inputs: Inputs, { endpoints }: Context): EndpointPlans {
  const { STS: _, ...others } = endpoints;
  if (!hasSts(inputs)) return others;
  const sts = inputs['sts-endpoint'];
  return { ...endpoints, ...(sts && { STS: { url: sts, from: 'sts-endpoint' } }) };
}

/** `variable`: the variable that replaces an absent `http-proxy`. */
export function proxyOf(inputs: Inputs, variable: Context['proxyVariable']): ProxyPlan | undefined {
  const text = inputs['http-proxy'];
  const url = proxyUrl(text);
  const from = variable && variable.url.reveal() === text ? variable.name : 'http-proxy';
  if (!url) return undefined;
  // A proxy URL has no path, but many people write one.
  for (const part of ['pathname', 'search', 'hash'] as const) url[part] = '';
  return { url: new Secret(url.href), host: url.host, from, except: inputs['no-proxy'] ?? '' };
}

/** The secrets in the proxy's URL, in each form that could be printed. */
export function proxySecrets(url: string | undefined): readonly string[] {
  const { username, password } = proxyUrl(url) ?? {};
  if (!username && !password) return [];
  const [user = '', word = ''] = [username ?? '', password ?? ''].map(decodeURIComponent);
  // A user name without a password is a token.
  const alone = word === '' ? [user, username ?? ''] : [];
  return [...alone, password ?? '', word, Buffer.from(`${user}:${word}`).toString('base64')];
}

/** The parsed URL of a proxy, if it is valid. */
export function proxyUrl(given = ''): URL | undefined {
  // Most tools that read HTTPS_PROXY take it without a scheme.
  const text = given.includes('://') ? given : `http://${given}`;
  const url = given && URL.canParse(text) ? new URL(text) : undefined;
  return url && isProxy(url) ? url : undefined;
}

function isProxy({ protocol, hostname, username, password, pathname, search, hash }: URL): boolean {
  if (hostname === '' || !/^(https?|socks|socks4a?|socks5h?):$/.test(protocol)) return false;
  // An unencoded character in the password, such as a slash, has ended the host early.
  if (`${pathname}${search}${hash}`.includes('@')) return false;
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
