import { createHash, type KeyObject, sign, type X509Certificate } from 'node:crypto';

/** The proof that a request carries: a certificate, the certificates between it and the trust anchor, and its private key. */
export interface Proof {
  readonly certificate: X509Certificate;
  readonly intermediates: readonly X509Certificate[];
  readonly key: KeyObject;
}

/** The parts of a request that are signed. */
export interface Unsigned {
  readonly url: URL;
  readonly body: string;
  readonly region: string;
  readonly time: Date;
}

const service = 'rolesanywhere';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const base64 = ({ raw }: X509Certificate) => raw.toString('base64');

/**
 * The headers of a POST, signed with the certificate's key in the form of Signature Version 4:
 * https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-sign-process.html
 */
export function signedHeaders({ url, body, region, time }: Unsigned, proof: Proof): Record<string, string> {
  const { certificate, intermediates, key } = proof;
  const date = `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    host: url.host,
    'x-amz-date': date,
    'x-amz-x509': base64(certificate),
    ...(intermediates.length > 0 && { 'x-amz-x509-chain': intermediates.map(base64).join(',') }),
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    'POST',
    url.pathname,
    '',
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n');
  const algorithm = `AWS4-X509-${key.asymmetricKeyType === 'ec' ? 'ECDSA' : 'RSA'}-SHA256`;
  const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
  const signature = sign('sha256', Buffer.from([algorithm, date, scope, sha256(canonical)].join('\n')), key);
  // AWS expects the serial number in decimal; Node gives it in hexadecimal.
  const credential = `${BigInt(`0x${certificate.serialNumber}`)}/${scope}`;
  return {
    ...headers,
    authorization: `${algorithm} Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature.toString('hex')}`,
  };
}
