import { createHash } from 'node:crypto';

/** SHA-256 of a text of one character for each byte, in 43 characters. */
export const digestOf = (text: string) => createHash('sha256').update(text, 'latin1').digest('base64url');

/** Whether the digest is that of the text. Earlier versions of the action wrote digests in hexadecimal. */
export function isDigestOf(text: string, digest: string): boolean {
  const encoding = digest.length === 64 ? 'hex' : 'base64url';
  return createHash('sha256').update(text, 'latin1').digest(encoding) === digest;
}
