import { createHash } from 'node:crypto';

/** SHA-256 of a text of one character for each byte, as 43 characters of base64url. */
export const digestOf = (text: string) => createHash('sha256').update(text, 'latin1').digest('base64url');

/** Whether the text has the digest. Earlier versions of the action wrote digests in hexadecimal. */
export function isDigestOf(text: string, digest: string): boolean {
  const encoding = digest.length === 64 ? 'hex' : 'base64url';
  return createHash('sha256').update(text, 'latin1').digest(encoding) === digest;
}
