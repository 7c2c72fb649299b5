import { isExcepted } from '../net/no-proxy.ts';
import type { NetworkPlan } from '../net/plan.ts';
import type { Cause } from './explanation.ts';

/** The host of the proxy for requests to `host`; undefined if none is used. */
export function proxyFor(host: string | undefined, network: NetworkPlan | undefined): string | undefined {
  const proxy = network?.proxy;
  const url = `https://${host}`;
  if (!proxy || !host || !URL.canParse(url)) return undefined;
  const { hostname, port } = new URL(url);
  return isExcepted(hostname, Number(port || 443), proxy.except) ? undefined : proxy.host;
}

/** Explains a proxy that cannot be reached. */
export function unreachable(proxy: string | undefined): Cause {
  return {
    why: `Requests go through the proxy ${proxy}, and no connection could be made through it: the proxy is down, or it blocks this host.`,
    remedy: 'Correct http-proxy (or HTTPS_PROXY, HTTP_PROXY), or add this host to no-proxy.',
  };
}

/** Explains a proxy that answers 407. */
export function unauthenticated(proxy: string | undefined): Cause {
  return {
    why: `The proxy ${proxy} asks for a user name and a password, and the credentials were missing or wrong.`,
    remedy: 'Put them into http-proxy, percent-encoded and from a secret: http://USER:PASSWORD@HOST:PORT.',
  };
}
