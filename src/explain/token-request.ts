import type { TokenRequestError } from '../errors.ts';
import { certificate, isCertificateCode } from './certificate.ts';
import type { Explanation, Situation } from './explanation.ts';
import { proxyFor, unpaid, unreachable } from './proxy.ts';

/** GitHub's token endpoint gave nothing. */
export function explainTokenRequest(error: TokenRequestError, situation: Situation): Explanation {
  const { plan } = situation;
  const { host, status, message } = error;
  const proxy = proxyFor(host, plan);
  const what = `GitHub's token endpoint (${host}) gave no OIDC token: ${message}.`;
  const { code = '' } = (error.cause ?? {}) as { code?: string };
  if (isCertificateCode(code))
    return {
      id: 'certificate',
      title: 'The certificate of GitHub is not trusted',
      what,
      ...certificate(host, code, situation),
    };
  if (proxy && status === undefined)
    return { id: 'proxy-unreachable', title: 'The proxy cannot be reached', what, ...unreachable(proxy) };
  if (proxy && status === 407)
    return { id: 'proxy-credentials', title: 'The proxy wants credentials', what, ...unpaid(proxy) };
  if (error.isPage) {
    return {
      id: 'foreign-answer',
      title: 'Something else answered instead of GitHub',
      what,
      why: `A page came, which that endpoint never sends: a proxy, a firewall or a captive portal has answered.${proxy ? ` The proxy in use is ${proxy}.` : ''}`,
      remedy: `Look at what stands between this runner and ${host}.`,
    };
  }
  if (status === 401 || status === 403) {
    return {
      id: 'token-refused',
      title: 'GitHub refused an OIDC token',
      what,
      why: 'The job’s token for that endpoint is wrong or has ended.',
      remedy: 'Check that the job has permissions: id-token: write, and run it again.',
    };
  }
  return {
    id: 'token-failure',
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
