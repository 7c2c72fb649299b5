import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
  /** Path of the certificate, for `NODE_EXTRA_CA_CERTS`. */
  readonly file: string;
}

/**
 * Makes a certificate for 127.0.0.1, and for the host names, and puts it into the folder. Its key is on an elliptic
 * curve because a server signs faster with that than with RSA, which matters where time is measured.
 */
export async function makeCertificate(folder: string, hosts: readonly string[] = []): Promise<Certificate> {
  const altNames = [
    { type: 7 as const, ip: '127.0.0.1' },
    ...hosts.map((value) => ({ type: 2 as const, value })),
  ];
  const pem = await generate([{ name: 'commonName', value: 'aws-auth local cloud' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'subjectAltName', altNames },
    ],
  });
  const file = join(folder, 'cloud.pem');
  writeFileSync(file, pem.cert);
  return { key: pem.private, cert: pem.cert, file };
}
