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
        ? `${capital(wrong)}, so the certificate of ${host} counts as ${/EXPIRED/.test(code) ? 'expired' : 'not yet valid'}.`
        : `the certificate of ${host}, or of a TLS-inspecting proxy, is out of date, or the clock of this runner is wrong.`,
      ...(!wrong && { likely: true as const }),
      remedy: 'Check the clock of a self-hosted runner; then the certificate.',
    };
  }
  return {
    why: `${host} showed a certificate that this runner does not trust, which is typical of a TLS-inspecting proxy.`,
    remedy:
      'Give Node the certificate of that proxy in the variable NODE_EXTRA_CA_CERTS, or add this host to no-proxy.',
  };
}
