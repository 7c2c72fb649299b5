import type { X509Certificate } from 'node:crypto';
import type { Signer } from './signature.ts';

/** Whether the certificate chains up to the authority, and every certificate in the chain is valid at `now`. */
export function isTrusted(
  { certificate, intermediates }: Signer,
  authority: X509Certificate,
  now: number,
): boolean {
  // A certificate of an authority does not identify a workload.
  if (certificate.ca || !isValid(certificate, now)) return false;
  const left = new Set(intermediates);
  for (let child = certificate; ; ) {
    if (isIssuedBy(child, authority)) return isValid(authority, now);
    const parent = [...left].find((each) => each.ca && isValid(each, now) && isIssuedBy(child, each));
    if (!parent) return false;
    left.delete(parent);
    child = parent;
  }
}

const isIssuedBy = (child: X509Certificate, parent: X509Certificate) =>
  child.checkIssued(parent) && child.verify(parent.publicKey);

const isValid = ({ validFromDate, validToDate }: X509Certificate, now: number) =>
  validFromDate.getTime() <= now && now <= validToDate.getTime();
