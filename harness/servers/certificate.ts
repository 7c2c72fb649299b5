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
 * Makes a certificate for 127.0.0.1 and the host names, and writes it to the folder. The key is on an elliptic curve,
 * because signing with RSA is slower and would distort measurements.
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
