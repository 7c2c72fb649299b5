import type { TokenRequestError } from '../errors/index.ts';
import { certificate, isCertificateCode } from '../explain/certificate.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { Entry } from '../explain/failure.ts';
import { proxyFor, unauthenticated, unreachable } from '../explain/proxy.ts';
import { systemCode } from '../retry/passing.ts';
import type { Known } from './situation.ts';

export const tokenRequestEntries = {
  'token-refused': { group: 'Network', seen: "GitHub's token endpoint answers 401 or 403" },
  'token-failure': {
    group: 'Network',
    seen: "Failed to get ID Token; Can't issue `ID_TOKEN` for job in 'Pending' state",
  },
} as const satisfies Record<string, Entry>;

/** Explains why GitHub's token endpoint gave no token. */
export function explainTokenRequest(error: TokenRequestError, known: Known): Explanation {
  const { host, status, message } = error;
  const proxy = proxyFor(host, known.network);
  const what = `GitHub's token endpoint (${host}) gave no OIDC token: ${message}.`;
  const code = systemCode(error.cause) ?? '';
  if (isCertificateCode(code))
    return {
      id: 'certificate',
      title: 'The certificate of GitHub is not trusted',
      what,
      ...certificate(host, code, known),
    };
  if (proxy && status === undefined)
    return { id: 'proxy-unreachable', title: 'The proxy cannot be reached', what, ...unreachable(proxy) };
  if (proxy && status === 407)
    return {
      id: 'proxy-credentials',
      title: 'The proxy asks for credentials',
      what,
      ...unauthenticated(proxy),
    };
  const inUse = proxy ? ` The proxy in use is ${proxy}.` : '';
  if (error.isRedirect) {
    return {
      id: 'redirect',
      title: `${host} answers with a redirect`,
      what,
      why: `The endpoint never redirects, so the step did not follow. A network’s login page sends redirects.${inUse}`,
      remedy: `Check the proxies and firewalls between this runner and ${host}.`,
    };
  }
  if (error.isPage) {
    return {
      id: 'foreign-answer',
      title: 'The answer is not from GitHub',
      what,
      why: `A proxy, a firewall or a captive portal sent a web page, which the endpoint never does.${inUse}`,
      remedy: `Check the proxies and firewalls between this runner and ${host}.`,
    };
  }
  if (status === 401 || status === 403) {
    return {
      id: 'token-refused',
      title: 'GitHub refused to issue an OIDC token',
      what,
      why: 'The job’s token for that endpoint is wrong or expired.',
      remedy: 'Check that the job has permissions: id-token: write, and run it again.',
    };
  }
  return {
    id: 'token-failure',
    title: 'GitHub gave no OIDC token',
    what,
    why:
      status === undefined
        ? 'The runner could not reach the endpoint, even after retries.'
        : `The endpoint answered with an error. The step retries only temporary errors.${inUse}`,
    remedy:
      'Run the job again. If it fails again, check githubstatus.com, and the network of a self-hosted runner.',
  };
}
