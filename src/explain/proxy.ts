import { isExcepted } from '../aws/no-proxy.ts';
import type { Plan } from '../types.ts';
import type { Explanation } from './explanation.ts';

/** The proxy that stands before the host, if one does. */
export function proxyFor(host: string | undefined, plan: Plan | undefined): string | undefined {
  const proxy = plan?.network.proxy;
  const url = `https://${host}`;
  if (!proxy || !host || !URL.canParse(url)) return undefined;
  const { hostname, port } = new URL(url);
  return isExcepted(hostname, Number(port || 443), proxy.except) ? undefined : proxy.host;
}

/** A proxy that cannot be reached. */
export function unreachable(proxy: string | undefined): Pick<Explanation, 'why' | 'remedy'> {
  return {
    why: `Requests go through the proxy ${proxy}, and no connection through it came about: it cannot be reached, or does not let this host pass.`,
    remedy:
      'Correct http-proxy (or HTTPS_PROXY, HTTP_PROXY), or except this host from the proxy with no-proxy.',
  };
}

/** A proxy that wants to know who asks. */
export function unpaid(proxy: string | undefined): Pick<Explanation, 'why' | 'remedy'> {
  return {
    why: `The proxy ${proxy} wants a user name and a password, and got none or others.`,
    remedy: 'Put them into http-proxy, percent-encoded and from a secret: http://USER:PASSWORD@HOST:PORT.',
  };
}
