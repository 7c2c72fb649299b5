import { ForeignAnswerError, PlainHttpError } from '../errors/index.ts';
import { certificate } from './certificate.ts';
import type { Failures } from './failure.ts';
import {
  evenAfterRetries,
  howItFailed,
  meant,
  type NetworkProblem,
  namer,
  problemOf,
  wayTo,
} from './network-problem.ts';
import { proxyFor, unauthenticated, unreachable } from './proxy.ts';
import type { Said } from './said.ts';
import type { Situation } from './situation.ts';

const is = (problem: NetworkProblem) => (said: Said, situation: Situation) =>
  problemOf(said, situation) === problem;

/** Failures of the network or of a proxy, throttling, and failures of a service. */
export const networkFailures = {
  'plain-http': {
    group: 'Network',
    seen: 'http sends everything in plain text',
    when: is('plain-http'),
    explain: (said, { network }) => {
      const { error } = said;
      const proxy = error instanceof PlainHttpError ? error.proxy : undefined;
      const from = namer(said, network);
      return {
        title: 'Credentials would be sent in plain text',
        what: said.what,
        why: `Plain http would expose the credentials in the request to the network. It is allowed only for loopback and private networks.${from ? ` ${from} sets this address.` : ''}`,
        remedy: proxy
          ? `Add ${said.host} to no-proxy, or use a proxy whose URL begins with https://.`
          : `Write https://${said.host}. For a host in a private network, use its private address or a name under .internal, .local or .lan.`,
      };
    },
  },
  redirect: {
    group: 'Network',
    seen: '301, 302, 307: a redirect instead of an answer from AWS',
    when: is('redirect'),
    explain: (said, { network }) => {
      const from = namer(said, network);
      const to = said.error instanceof ForeignAnswerError ? `${said.error.redirect}` : 'another host';
      return {
        title: `${said.host ?? said.service} answers with a redirect`,
        what: said.what,
        why: `${said.service} never redirects, so the step did not follow. A network’s login page, or an address that has moved, sends redirects.`,
        remedy: from
          ? `If ${to} is the right host, set it in ${from}.`
          : `Check the proxies and firewalls between this runner and ${said.service}.`,
      };
    },
  },
  certificate: {
    group: 'Network',
    seen: 'self-signed certificate in certificate chain',
    when: is('certificate'),
    explain: ({ what, system, host, service }, situation) => ({
      title: `The certificate of ${service} is not trusted`,
      what,
      ...certificate(host ?? service, system, situation),
    }),
  },
  'proxy-unreachable': {
    group: 'Network',
    seen: 'connect ETIMEDOUT, ECONNREFUSED, ECONNRESET, with a proxy',
    when: is('proxy-unreachable'),
    explain: ({ what, host }, { network }) => ({
      title: 'The proxy cannot be reached',
      what,
      ...unreachable(proxyFor(host, network)),
    }),
  },
  'proxy-credentials': {
    group: 'Network',
    seen: '407 Proxy Authentication Required',
    when: is('proxy-credentials'),
    explain: ({ what, host }, { network }) => ({
      title: 'The proxy asks for credentials',
      what,
      ...unauthenticated(proxyFor(host, network)),
    }),
  },
  'name-not-found': {
    group: 'Network',
    seen: 'getaddrinfo ENOTFOUND sts.….amazonaws.com',
    when: is('name-not-found'),
    explain: (said, { network }) => ({
      title: `The host name of ${said.service} does not resolve`,
      what: said.what,
      why: `The name ${said.host ?? `of ${said.service}`} does not resolve on this runner.${meant(said.host)}`,
      remedy: `Check ${namer(said, network) ?? `aws-region (${network?.region ?? ''})`} and the runner's DNS. In a private network ${said.service} needs a VPC endpoint.`,
    }),
  },
  unreachable: {
    group: 'Network',
    seen: 'connect ETIMEDOUT, ECONNREFUSED, ECONNRESET',
    when: is('unreachable'),
    explain: (said, { network }) => ({
      title: `${said.service} cannot be reached`,
      what: said.what,
      why: `${howItFailed(said, network)} ${wayTo(said.host, network)}`,
      remedy: `Check for a firewall, or for a private network without an endpoint of ${said.service}. If the runner needs a proxy, set http-proxy, or HTTPS_PROXY for the job.`,
    }),
  },
  'foreign-answer': {
    group: 'Network',
    seen: 'An HTML page instead of an answer from AWS',
    when: is('foreign-answer'),
    explain: (said, { network }) => {
      const { service, host, error } = said;
      const words =
        error instanceof ForeignAnswerError && !error.said.isEmpty ? ` The answer: ${error.said}` : '';
      const from = namer(said, network);
      return {
        title: `The answer is not from ${service}`,
        what: `${said.what}${words}`,
        why: `${host ?? `The host of ${service}`} sent an answer that is not from ${service}, which is typical of a proxy or a captive portal.${network?.proxy ? ` The proxy in use is ${network.proxy.host}.` : ''}`,
        remedy: `Check the proxies and firewalls between this runner and ${service}${from ? `, or correct ${from}` : ''}.`,
      };
    },
  },
  throttled: {
    group: 'Network',
    seen: 'Throttling: Rate exceeded',
    when: is('throttled'),
    explain: ({ what }) => ({
      title: 'AWS limits the rate of sign-ins',
      what,
      why: 'This account sent too many requests at once, and AWS throttled every attempt.',
      remedy: 'Start fewer jobs at the same time, or raise retry-max-attempts and action-timeout-s.',
    }),
  },
  'service-failure': {
    group: 'Network',
    seen: 'ServiceUnavailable, InternalFailure',
    when: is('service-failure'),
    explain: ({ what, status, service }, { network }) => ({
      title: `${service} answered with a server error`,
      what,
      why: `${service} answered with status ${status}${evenAfterRetries(network)}.`,
      remedy:
        'Run the job again. If it fails again, check the AWS Health Dashboard, or use another aws-region.',
    }),
  },
} as const satisfies Failures<Said>;
