import { generateKeyPairSync, type KeyObject, randomBytes, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  cryptoProvider,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

cryptoProvider.set(webcrypto as unknown as typeof crypto);

/** A certificate with its private key. */
export interface Issued {
  /** PEM. */
  readonly certificate: string;
  readonly key: KeyObject;
}

export interface Wanted {
  readonly name: string;
  readonly type?: 'rsa' | 'ec';
  /** Whether it may issue certificates. */
  readonly isAuthority?: boolean;
  readonly from?: Date;
  readonly to?: Date;
}

const day = 86_400_000;
const algorithms = {
  ec: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const;

const typeOf = (key: KeyObject) => (key.asymmetricKeyType === 'rsa' ? 'rsa' : 'ec');

/** Makes a certificate, signed by `issuer`, or self-signed without one. */
export async function issue(
  {
    name,
    type = 'ec',
    isAuthority = false,
    from = new Date(Date.now() - day),
    to = new Date(Date.now() + day),
  }: Wanted,
  issuer?: Issued & { readonly name: string },
): Promise<Issued & { readonly name: string }> {
  const { privateKey, publicKey } =
    type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const signer = issuer?.key ?? privateKey;
  const uses = isAuthority
    ? KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign
    : KeyUsageFlags.digitalSignature;
  const certificate = await X509CertificateGenerator.create({
    // A serial number whose first bit is set would be negative.
    serialNumber: `01${randomBytes(15).toString('hex')}`,
    subject: `CN=${name}`,
    issuer: `CN=${issuer?.name ?? name}`,
    notBefore: from,
    notAfter: to,
    publicKey: await webKey(publicKey, type),
    signingKey: await webKey(signer, typeOf(signer)),
    signingAlgorithm: algorithms[typeOf(signer)],
    extensions: [
      new BasicConstraintsExtension(isAuthority, undefined, true),
      new KeyUsagesExtension(uses, true),
      ...(isAuthority ? [] : [new ExtendedKeyUsageExtension([ExtendedKeyUsage.clientAuth])]),
    ],
  });
  return { name, certificate: `${certificate.toString('pem')}\n`, key: privateKey };
}

/** The key in the form of Web Crypto. */
function webKey(key: KeyObject, type: 'rsa' | 'ec'): Promise<webcrypto.CryptoKey> {
  const isPrivate = key.type === 'private';
  const der = key.export({ format: 'der', type: isPrivate ? 'pkcs8' : 'spki' });
  const form = isPrivate ? 'pkcs8' : 'spki';
  return webcrypto.subtle.importKey(form, der, algorithms[type], true, [isPrivate ? 'sign' : 'verify']);
}
