import { SourceError } from '../../errors/index.ts';
import type { CertificateIdentity } from '../../identity.ts';
import type { Run } from '../../run.ts';
import { isFromOutside } from '../contract/failing.ts';
import { createSession } from './client.ts';
import { proofOf } from './material.ts';
import type { RolesAnywherePlan } from './plan.ts';

/** The job's identity from a certificate. Rejects with `InputError`, before any request, if certificate or key is unusable. */
export async function rolesAnywhereIdentity(plan: RolesAnywherePlan, run: Run): Promise<CertificateIdentity> {
  const proof = proofOf(plan, (secret) => run.runner.mask(secret));
  const { certificate } = proof;
  run.runner.info(
    `Certificate: serial number ${certificate.serialNumber}, valid until ${certificate.validToDate.toISOString()}.`,
  );
  return {
    kind: 'certificate',
    assume: (role) => createSession(plan, proof, role, run.wire),
    failure: (cause) =>
      isFromOutside(cause)
        ? new SourceError({ source: 'rolesanywhere', service: 'IAM Roles Anywhere', cause })
        : cause,
  };
}
