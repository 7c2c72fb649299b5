import { wrongClock } from './clock.ts';
import { capital, type Explanation, type Situation } from './explanation.ts';

/** Whether Node's code says that a TLS certificate did not pass. */
export function isCertificateCode(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL/.test(code);
}

/** A certificate that does not pass. */
export function certificate(
  host: string,
  code: string,
  situation: Situation,
): Pick<Explanation, 'why' | 'likely' | 'others' | 'remedy'> {
  const wrong = wrongClock(situation);
  if (/EXPIRED|NOT_YET_VALID/.test(code)) {
    return {
      why: wrong
        ? `${capital(wrong)}, so the certificate of ${host} counts as ${/EXPIRED/.test(code) ? 'expired' : 'not yet valid'}.`
        : `the certificate of ${host}, or of a proxy that reads along, is out of date, or the clock of this runner is wrong.`,
      ...(!wrong && { likely: true as const }),
      remedy: 'Check the clock of a self-hosted runner; then the certificate.',
    };
  }
  return {
    why: `${host} showed a certificate that this runner does not trust, as a proxy does that reads along.`,
    remedy:
      'Give Node the certificate of that proxy in the variable NODE_EXTRA_CA_CERTS, or let this host pass by it.',
  };
}
