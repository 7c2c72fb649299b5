import { nearestRegion } from '../aws/nearest-region.ts';
import { isRegionOfAws } from '../aws/partition.ts';
import { AnswerTooLargeError, ForeignAnswerError, PlainHttpError } from '../errors/index.ts';
import type { NetworkPlan } from '../net/plan.ts';
import { isPassingStatus, isThrottling } from '../retry/passing.ts';
import { isCertificateCode } from './certificate.ts';
import { proxyFor } from './proxy.ts';
import type { Said } from './said.ts';
import type { Situation } from './situation.ts';

/** What went wrong between the runner and the service. */
export type NetworkProblem =
  | 'plain-http'
  | 'redirect'
  | 'proxy-credentials'
  | 'foreign-answer'
  | 'certificate'
  | 'proxy-unreachable'
  | 'name-not-found'
  | 'unreachable'
  | 'throttled'
  | 'service-failure';

/** The first problem that fits the evidence; undefined if none does. */
export function problemOf(
  { error, system, status, reason, text, host }: Said,
  { network }: Situation,
): NetworkProblem | undefined {
  const proxied = proxyFor(host, network) !== undefined;
  if (error instanceof PlainHttpError) return 'plain-http';
  if (error instanceof ForeignAnswerError && error.redirect) return 'redirect';
  if (status === 407 && proxied) return 'proxy-credentials';
  if (error instanceof ForeignAnswerError || error instanceof AnswerTooLargeError) return 'foreign-answer';
  // The service sends neither answers that are not HTTP (`HPE_…`) nor broken ones with status 200.
  if (system.startsWith('HPE_') || status === 200) return 'foreign-answer';
  if (isCertificateCode(system)) return 'certificate';
  // Failures in a SOCKS proxy have no code.
  const isBroken = system !== '' || (status === undefined && text.says(/^Socks|^Proxy|^connect E/));
  if (isBroken && proxied) return 'proxy-unreachable';
  if (system === 'ENOTFOUND' || system === 'EAI_AGAIN') return 'name-not-found';
  if (/^E[A-Z]+$/.test(system)) return 'unreachable';
  if (isThrottling(reason, status)) return 'throttled';
  return status !== undefined && isPassingStatus(status) ? 'service-failure' : undefined;
}

/** For the end of a sentence: whether the request was retried. */
export const evenAfterRetries = (network: NetworkPlan | undefined) =>
  (network?.maxAttempts ?? 1) > 1 ? ', even after retries' : '';

/** How the connection failed, by Node's code. */
export function howItFailed({ system, host, service }: Said, network: NetworkPlan | undefined): string {
  const again = evenAfterRetries(network);
  const place = host ?? service;
  if (system === 'EPROTO') return `${place} does not use TLS on this port. The port may be for plain http.`;
  if (system === 'ECONNRESET' || system === 'EPIPE')
    return `${place}, or a proxy or firewall before it, closed the connection${again}.`;
  if (system === 'ETIMEDOUT')
    return `${place} did not answer in time${again}: it is unreachable, or a firewall drops the packets.`;
  return `${place} did not accept a connection${again}.`;
}

/** Whether a request used the proxy. */
export function wayTo(host: string | undefined, network: NetworkPlan | undefined): string {
  const proxy = network?.proxy;
  if (!proxy) return 'The request used no proxy.';
  const through = proxyFor(host, network);
  return through
    ? `The request used the proxy ${through}.`
    : `The request bypassed the proxy ${proxy.host}, because no-proxy lists this host.`;
}

/** A suggestion if the region in the host's name is misspelt; otherwise empty. */
export function meant(host: string | undefined): string {
  const [, region = ''] = /^[\w-]+\.([a-z]+-[\w-]+)\.amazonaws\./.exec(host ?? '') ?? [];
  const near = region && !isRegionOfAws(region) ? nearestRegion(region) : undefined;
  return near ? ` There is no region ${region}: did you mean ${near}?` : '';
}

/** The setting that names the host; undefined if AWS's own rules do. */
export function namer({ host }: Said, network: NetworkPlan | undefined): string | undefined {
  const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url);
  return Object.values(network?.endpoints ?? {}).find(({ url }) => hostOf(url) === host)?.from;
}
