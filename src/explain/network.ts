import { isExcepted } from '../aws/no-proxy.ts';
import type { DeadlineError, HopError, TokenRequestError } from '../errors.ts';
import type { Plan } from '../types.ts';
import type { Explanation, Row, Situation } from './explanation.ts';

/** `hop`: the role that was being assumed, when it was STS that did not answer. */
export function explainDeadline(
  { seconds }: DeadlineError,
  { plan, stsHost }: Situation,
  hop?: HopError,
): Explanation {
  const sts = `STS (${stsHost ?? 'host unknown'})`;
  const waitedFor = hop
    ? `${sts} to assume ${hop.role}, hop ${hop.number} of ${hop.of}`
    : `${waitedBefore(plan)}${sts}`;
  const profile = hop ? undefined : profileOf(plan);
  return {
    title: 'No answer in time',
    what: `The sign-in was not done within ${plan?.network.timeoutSeconds ?? seconds} s, waiting for ${waitedFor}. Nothing was exported.`,
    why: `The other side accepts connections but does not answer, or a firewall drops what is sent${profile ? `; or a process that the profile ${profile} names does not end` : ''}.`,
    remedy: 'Look whether this runner can reach that host. If it only needs longer, raise action-timeout-s.',
  };
}

/** The profile that the credentials come from, where one is named. */
function profileOf(plan: Plan | undefined): string | undefined {
  if (plan?.source.kind === 'profile') return plan.source.profile.name;
  return plan?.source.kind === 'default-chain' ? plan.source.profile : undefined;
}

/** What a source may be waiting for before anything is asked of STS. */
function waitedBefore(plan: Plan | undefined): string {
  switch (plan?.source.kind) {
    case 'sso':
      return 'IAM Identity Center or ';
    case 'cognito':
      return 'the token endpoint, Amazon Cognito or ';
    case 'profile':
      return `what the profile ${profileOf(plan)} names, or `;
    case 'default-chain':
      return `${profileOf(plan) ? `what the profile ${profileOf(plan)} names` : 'the container or the instance'}, or `;
    case 'access-keys':
    case 'environment':
    case 'web-identity-token-file':
    case 'web-identity-token':
      return '';
    case 'github-oidc':
    case undefined:
      return "GitHub's token endpoint or ";
  }
}

/** Whether Node's code says that a TLS certificate did not pass. */
function isCertificateCode(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL/.test(code);
}

function certificate(host: string): Pick<Explanation, 'why' | 'remedy'> {
  return {
    why: `${host} showed a certificate that this runner does not trust, as a proxy does that reads along.`,
    remedy:
      'Give Node the certificate of that proxy in the variable NODE_EXTRA_CA_CERTS, or let this host pass by it.',
  };
}

export function explainTokenRequest(error: TokenRequestError, { plan }: Situation): Explanation {
  const { host, status, message } = error;
  const proxy = proxyFor(host, plan);
  const what = `GitHub's token endpoint (${host}) gave no OIDC token: ${message}.`;
  const { code = '' } = (error.cause ?? {}) as { code?: string };
  if (isCertificateCode(code))
    return { title: 'The certificate of GitHub is not trusted', what, ...certificate(host) };
  if (proxy && status === undefined)
    return { title: 'The proxy cannot be reached', what, ...unreachable(proxy) };
  if (proxy && status === 407) return { title: 'The proxy wants credentials', what, ...unpaid(proxy) };
  if (status === 401 || status === 403) {
    return {
      title: 'GitHub refused an OIDC token',
      what,
      why: 'The job’s token for that endpoint is wrong or has ended.',
      remedy: 'Check that the job has permissions: id-token: write, and run it again.',
    };
  }
  return {
    title: 'GitHub gave no OIDC token',
    what,
    why:
      status === undefined
        ? 'The runner could not reach the endpoint, also when tried again.'
        : `The endpoint failed, also when tried again where that could help.${proxy ? ` The proxy in use is ${proxy}.` : ''}`,
    remedy:
      'Run the job again; if it stays so, look at githubstatus.com, and at the network of a self-hosted runner.',
  };
}

/** The proxy that stands before the host, if one does. */
function proxyFor(host: string | undefined, plan: Plan | undefined): string | undefined {
  const proxy = plan?.network.proxy;
  const url = `https://${host}`;
  if (!proxy || !host || !URL.canParse(url)) return undefined;
  const { hostname, port } = new URL(url);
  return isExcepted(hostname, Number(port || 443), proxy.except) ? undefined : proxy.host;
}

function unreachable(proxy: string | undefined): Pick<Explanation, 'why' | 'remedy'> {
  return {
    why: `Requests go through the proxy ${proxy}, and no connection to it could be made, also when tried again.`,
    remedy:
      'Correct http-proxy (or HTTPS_PROXY, HTTP_PROXY), or except this host from the proxy with no-proxy.',
  };
}

function unpaid(proxy: string | undefined): Pick<Explanation, 'why' | 'remedy'> {
  return {
    why: `The proxy ${proxy} wants a user name and a password, and got none or others.`,
    remedy: 'Put them into http-proxy, percent-encoded and from a secret: http://USER:PASSWORD@HOST:PORT.',
  };
}

/** What the network, or something in it that is not STS, did to a call. */
export const networkRows: readonly Row<Said>[] = [
  {
    when: ({ code, message, status }, { plan, stsHost }) =>
      // What fails in a SOCKS proxy comes without a code.
      (/^E[A-Z_]+$/.test(code) || (status === undefined && /^Socks|^Proxy|^connect E/.test(message))) &&
      proxyFor(stsHost, plan) !== undefined,
    explain: ({ what }, { plan, stsHost }) => ({
      title: 'The proxy cannot be reached',
      what,
      ...unreachable(proxyFor(stsHost, plan)),
    }),
  },
  {
    when: ({ status }, { plan, stsHost }) => status === 407 && proxyFor(stsHost, plan) !== undefined,
    explain: ({ what }, { plan, stsHost }) => ({
      title: 'The proxy wants credentials',
      what,
      ...unpaid(proxyFor(stsHost, plan)),
    }),
  },
  {
    when: ({ code }) => code === 'ENOTFOUND' || code === 'EAI_AGAIN',
    explain: ({ what }, { stsHost, plan, service = 'STS' }) => ({
      title: `${service} cannot be found`,
      what,
      why: `The name ${stsHost ?? `of ${service}`} does not resolve on this runner.`,
      remedy: `Check aws-region (${plan?.region ?? ''}) and the runner's DNS. In a private network ${service} needs a VPC endpoint.`,
    }),
  },
  {
    when: ({ code }) => isCertificateCode(code),
    explain: ({ what }, { stsHost, service = 'STS' }) => ({
      title: `The certificate of ${service} is not trusted`,
      what,
      ...certificate(stsHost ?? service),
    }),
  },
  {
    when: ({ code, name }) => /^E[A-Z]+$/.test(code) || name === 'TimeoutError',
    explain: ({ what }, { stsHost, service = 'STS' }) => ({
      title: `${service} cannot be reached`,
      what,
      why: `The connection to ${stsHost ?? service} failed, also when tried again.`,
      remedy: `Check the network of the runner: a firewall, a proxy that it needs, or a private network without an endpoint of ${service}.`,
    }),
  },
  {
    when: ({ foreign }) => foreign !== undefined,
    explain: ({ what, foreign }, { stsHost, plan, service = 'STS' }) => ({
      title: `Something else answered instead of ${service}`,
      what: foreign ? `${what} It said: ${foreign}` : what,
      why: `${stsHost ?? `The host of ${service}`} answered with something that is not from ${service}, as a proxy or a captive portal does.${plan?.network.proxy ? ` The proxy in use is ${plan.network.proxy.host}.` : ''}`,
      remedy: `Look at what stands between this runner and ${service}${service === 'STS' ? ', or correct sts-endpoint' : ''}.`,
    }),
  },
  {
    when: ({ name }) => /^Throttl|^TooManyRequests|^RequestLimitExceeded/.test(name),
    explain: ({ what }) => ({
      title: 'AWS limits the rate of sign-ins',
      what,
      why: 'Too many requests came from this account at once, and the attempts ended before that passed.',
      remedy: 'Start fewer jobs at the same moment, or raise retry-max-attempts and action-timeout-s.',
    }),
  },
  {
    when: ({ status }) => status !== undefined && status >= 500,
    explain: ({ what, status }, { service = 'STS' }) => ({
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
