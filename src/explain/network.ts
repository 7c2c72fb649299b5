import { isRegionOfAws, nearestRegion } from '../aws/partition.ts';
import type { Plan } from '../types.ts';
import { certificate, isCertificateCode } from './certificate.ts';
import type { Row } from './explanation.ts';
import { proxyFor, unpaid, unreachable } from './proxy.ts';

/** What the code says of the place that was reached, or not. */
function howItFailed({ code, name }: Said, host: string, plan: Plan | undefined): string {
  const again = (plan?.network.maxAttempts ?? 1) > 1 ? ', also when tried again' : '';
  if (code === 'EPROTO')
    return `${host} does not speak TLS there: a URL with https may lead to a port for http.`;
  if (code === 'ECONNRESET' || code === 'EPIPE')
    return `${host}, or something before it, cut the connection${again}.`;
  if (name === 'TimeoutError' || code === 'ETIMEDOUT')
    return `${host} did not answer in time${again}: it is out of reach, or something before it drops what is sent.`;
  return `Nothing at ${host} accepted a connection${again}.`;
}

/** Which way a request went. */
function wayTo(host: string | undefined, plan: Plan | undefined): string {
  const proxy = plan?.network.proxy;
  if (!proxy) return 'It was tried without a proxy.';
  const through = proxyFor(host, plan);
  return through
    ? `It was tried through the proxy ${through}.`
    : `It was tried past the proxy ${proxy.host}, because no-proxy says so.`;
}

/** The region in a host's name, where it is misspelt. */
function meant(host: string | undefined): string {
  const [, region = ''] = /^[\w-]+\.([a-z]+-[\w-]+)\.amazonaws\./.exec(host ?? '') ?? [];
  const near = region && !isRegionOfAws(region) ? nearestRegion(region) : undefined;
  return near ? ` There is no region ${region}: did you mean ${near}?` : '';
}

/** What the network, or something in it that is not STS, did to a call. */
export const networkRows: readonly Row<Said>[] = [
  {
    when: ({ code }) => isCertificateCode(code),
    explain: ({ what, code }, { service = 'STS', ...situation }) => ({
      id: 'certificate',
      title: `The certificate of ${service} is not trusted`,
      what,
      ...certificate(situation.stsHost ?? service, code, situation),
    }),
  },
  {
    when: ({ code, message, status }, { plan, stsHost }) =>
      // What fails in a SOCKS proxy comes without a code.
      (/^E[A-Z]+$/.test(code) || (status === undefined && /^Socks|^Proxy|^connect E/.test(message))) &&
      proxyFor(stsHost, plan) !== undefined,
    explain: ({ what }, { plan, stsHost }) => ({
      id: 'proxy-unreachable',
      title: 'The proxy cannot be reached',
      what,
      ...unreachable(proxyFor(stsHost, plan)),
    }),
  },
  {
    when: ({ status }, { plan, stsHost }) => status === 407 && proxyFor(stsHost, plan) !== undefined,
    explain: ({ what }, { plan, stsHost }) => ({
      id: 'proxy-credentials',
      title: 'The proxy wants credentials',
      what,
      ...unpaid(proxyFor(stsHost, plan)),
    }),
  },
  {
    when: ({ code }) => code === 'ENOTFOUND' || code === 'EAI_AGAIN',
    explain: ({ what }, { stsHost, plan, service = 'STS' }) => ({
      id: 'name-not-found',
      title: `${service} cannot be found`,
      what,
      why: `The name ${stsHost ?? `of ${service}`} does not resolve on this runner.${meant(stsHost)}`,
      remedy: `Check ${plan?.network.stsEndpoint && service === 'STS' ? 'sts-endpoint' : `aws-region (${plan?.region ?? ''})`} and the runner's DNS. In a private network ${service} needs a VPC endpoint.`,
    }),
  },
  {
    when: ({ code, name }) => /^E[A-Z]+$/.test(code) || name === 'TimeoutError',
    explain: (said, { stsHost, plan, service = 'STS' }) => ({
      id: 'unreachable',
      title: `${service} cannot be reached`,
      what: said.what,
      why: `${howItFailed(said, stsHost ?? service, plan)} ${wayTo(stsHost, plan)}`,
      remedy: `Look for a firewall, or for a private network without an endpoint of ${service}; if the runner needs a proxy, set http-proxy, or HTTPS_PROXY for the job.`,
    }),
  },
  {
    // What is no HTTP at all, and what begins like an answer and is none, does not come from the service either.
    when: ({ foreign, code, status }) => foreign !== undefined || code.startsWith('HPE_') || status === 200,
    explain: ({ what, foreign }, { stsHost, plan, service = 'STS' }) => ({
      id: 'foreign-answer',
      title: `Something else answered instead of ${service}`,
      what: foreign ? `${what} It said: ${foreign}` : what,
      why: `${stsHost ?? `The host of ${service}`} answered with something that is not from ${service}, as a proxy or a captive portal does.${plan?.network.proxy ? ` The proxy in use is ${plan.network.proxy.host}.` : ''}`,
      remedy: `Look at what stands between this runner and ${service}${service === 'STS' ? ', or correct sts-endpoint' : ''}.`,
    }),
  },
  {
    when: ({ name }) => /^Throttl|^TooManyRequests|^RequestLimitExceeded/.test(name),
    explain: ({ what }) => ({
      id: 'throttled',
      title: 'AWS limits the rate of sign-ins',
      what,
      why: 'Too many requests came from this account at once, and the attempts ended before that passed.',
      remedy: 'Start fewer jobs at the same moment, or raise retry-max-attempts and action-timeout-s.',
    }),
  },
  {
    when: ({ status }) => status !== undefined && status >= 500,
    explain: ({ what, status }, { service = 'STS' }) => ({
      id: 'service-failure',
      title: `${service} has a failure of its own`,
      what,
      why: `${service} answered with status ${status}, also when tried again.`,
      remedy:
        'Run the job again; if it stays so, look at the AWS Health Dashboard, or use another aws-region.',
    }),
  },
];

/** What came back from a call to STS. */
export interface Said {
  /** The sentence that begins every explanation of it. */
  readonly what: string;
  readonly name: string;
  readonly message: string;
  /** Node's code for a network error, or empty. */
  readonly code: string;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** First words of an answer that is not from STS. */
  readonly foreign: string | undefined;
}
