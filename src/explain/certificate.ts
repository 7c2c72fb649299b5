import { wrongClock } from './clock.ts';
import { type Cause, capital } from './explanation.ts';
import type { Situation } from './situation.ts';

/** Whether Node's code means that a TLS certificate was rejected. */
export function isCertificateCode(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL/.test(code);
}

/** Explains why a certificate was rejected. */
export function certificate(host: string, code: string, situation: Situation): Cause {
  const wrong = wrongClock(situation);
  if (/EXPIRED|NOT_YET_VALID/.test(code)) {
    return {
      why: wrong
        ? `${capital(wrong)}, so the certificate of ${host} appears ${/EXPIRED/.test(code) ? 'expired' : 'not yet valid'}.`
        : `the certificate of ${host}, or of a TLS-inspecting proxy, is out of date, or the clock of this runner is wrong.`,
      ...(!wrong && { likely: true as const }),
      remedy: 'On a self-hosted runner, check the clock. Then check the certificate.',
    };
  }
  return {
    why: `${host} presented a certificate that this runner does not trust, which is typical of a TLS-inspecting proxy.`,
    remedy:
      'Set NODE_EXTRA_CA_CERTS to a file with the proxy’s CA certificate, or add this host to no-proxy.',
  };
}
