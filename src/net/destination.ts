import { BlockList, isIP } from 'node:net';
import { PlainHttpError } from '../errors/index.ts';

// Loopback, link-local and private addresses: RFC 1122, 3927, 1918, 4291, 4193.
const privateNetworks = {
  ipv4: [
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['10.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
  ],
  ipv6: [
    ['::1', 128],
    ['fe80::', 10],
    ['fc00::', 7],
  ],
} as const;

/** The list is made only when it is needed: most runs use TLS alone, and Node takes half a millisecond for the first list. */
function isPrivate(address: string, family: keyof typeof privateNetworks): boolean {
  const list = new BlockList();
  // Addresses of both families, because an IPv6 address can have an IPv4 address in it.
  for (const [network, prefix] of privateNetworks.ipv4) list.addSubnet(network, prefix, 'ipv4');
  for (const [network, prefix] of privateNetworks.ipv6) list.addSubnet(network, prefix, 'ipv6');
  return list.check(address, family);
}

/**
 * Whether the host of a URL is on this machine or in its private network. Its address decides, or its name: a single label, or
 * an ending for private networks.
 */
export function isNearby(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
  const family = isIP(host);
  if (family !== 0) return isPrivate(host, family === 4 ? 'ipv4' : 'ipv6');
  return host !== '' && (!host.includes('.') || /\.(localhost|internal|local|lan)$/.test(host));
}

/** Whether the host of a URL is this machine. */
export const isLoopback = (hostname: string) =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname.toLowerCase());

/** Whether a request to the URL leaves the private network without TLS. */
export function isExposed({ protocol, hostname }: URL): boolean {
  return protocol !== 'https:' && !isNearby(hostname);
}

/**
 * Throws `PlainHttpError` for a request that would leave the private network without TLS, because every request has a proof in
 * it: a token, a signature, a code. `proxy`: host and port of the proxy that gets a plain request, if one does.
 */
export function refuseExposed(url: URL, proxy: string | undefined): void {
  if (isExposed(url)) throw new PlainHttpError(url.host);
  if (url.protocol === 'https:' || !proxy) return;
  const { hostname } = new URL(`http://${proxy}`);
  if (!isNearby(hostname)) throw new PlainHttpError(url.host, proxy);
}
