import type { X509Certificate } from 'node:crypto';
import type { Signer } from './signature.ts';

/** Whether a chain leads from the certificate to the authority, and every certificate of it is valid at the time. */
export function isTrusted(
  { certificate, intermediates }: Signer,
  authority: X509Certificate,
  now: number,
): boolean {
  // An authority's own certificate proves nothing about a workload.
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
