import { createHash, verify, X509Certificate } from 'node:crypto';
import { type Call, header } from '../server/route.ts';
import { rolesAnywhereError } from './error.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const fiveMinutes = 5 * 60 * 1000;

/** The certificates in a request: the signing certificate, and the intermediates up to the trust anchor. */
export interface Signer {
  readonly certificate: X509Certificate;
  readonly intermediates: readonly X509Certificate[];
}

/**
 * Verifies the signature of a request, and returns its certificates:
 * https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-sign-process.html
 */
export function signerOf(call: Call, now: number): Signer {
  const [, algorithm, serial, day, region, names, signature] =
    /^AWS4-X509-(RSA|ECDSA)-SHA256 Credential=(\d{1,60})\/(\d{8})\/([\w-]+)\/rolesanywhere\/aws4_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]+)$/.exec(
      header(call, 'authorization') ?? '',
    ) ?? [];
  if (!algorithm || !serial || !day || !region || !names || !signature)
    throw rolesAnywhereError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  const date = header(call, 'x-amz-date') ?? '';
  checkTime(date, day, now);
  const signer = {
    certificate: certificateIn(header(call, 'x-amz-x509') ?? ''),
    intermediates: (header(call, 'x-amz-x509-chain') ?? '').split(',').filter(Boolean).map(certificateIn),
  };
  if (BigInt(`0x${signer.certificate.serialNumber}`).toString() !== serial) throw mismatch();
  const signed = names.split(';');
  const needed = [
    'host',
    'x-amz-date',
    'x-amz-x509',
    ...(signer.intermediates.length > 0 ? ['x-amz-x509-chain'] : []),
  ];
  if (!needed.every((name) => signed.includes(name))) throw mismatch();
  const canonical = [
    call.method,
    call.url.pathname,
    call.url.search.slice(1),
    ...signed.map((name) => `${name}:${(header(call, name) ?? '').trim()}`),
    '',
    names,
    sha256(call.body),
  ].join('\n');
  const scope = `${day}/${region}/rolesanywhere/aws4_request`;
  const text = [`AWS4-X509-${algorithm}-SHA256`, date, scope, sha256(canonical)].join('\n');
  const key = signer.certificate.publicKey;
  const isOfKind = key.asymmetricKeyType === (algorithm === 'RSA' ? 'rsa' : 'ec');
  if (!isOfKind || !verify('sha256', Buffer.from(text), key, Buffer.from(signature, 'hex'))) throw mismatch();
  return signer;
}

function checkTime(date: string, day: string, now: number): void {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  const [year = 0, month = 0, dayOfMonth = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const time = Date.UTC(year, month - 1, dayOfMonth, hour, minute, second);
  if (!date.startsWith(day)) throw mismatch();
  if (Math.abs(time - now) > fiveMinutes)
    throw rolesAnywhereError(
      'InvalidSignatureException',
      `Signature expired: ${date} is not within five minutes`,
    );
}

function certificateIn(base64: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    throw rolesAnywhereError('ValidationException', 'The certificate cannot be parsed');
  }
}

const mismatch = () =>
  rolesAnywhereError('InvalidSignatureException', 'The request signature does not match the certificate');
