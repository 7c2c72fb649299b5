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
 * Makes a certificate for 127.0.0.1 and puts it into the folder. Its key is on an elliptic curve because a server
 * signs faster with that than with RSA, and the server's work is not what is measured.
 */
export async function makeCertificate(folder: string): Promise<Certificate> {
  const pem = await generate([{ name: 'commonName', value: 'aws-auth bench' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  const file = join(folder, 'cloud.pem');
  writeFileSync(file, pem.cert);
  return { key: pem.private, cert: pem.cert, file };
}
