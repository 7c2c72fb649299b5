import { randomBytes, randomInt } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new access key ID for a session. It encodes the account as AWS does: see `accountOfAccessKeyId`. */
export function newAccessKeyId(account: string): string {
  const first48 = 0x800000000000n | (BigInt(account) << 7n) | BigInt(randomInt(128));
  const bits = (first48 << 32n) | BigInt(`0x${randomBytes(4).toString('hex')}`);
  let text = '';
  for (let shift = 75n; shift >= 0n; shift -= 5n) text += alphabet[Number((bits >> shift) & 31n)];
  return `ASIA${text}`;
}

export const newSecretAccessKey = () => randomBytes(30).toString('base64');
export const newSessionToken = () => `IQoJb3JpZ2luX2Vj${randomBytes(300).toString('base64')}`;

/** The unique ID of a role or user, stable for its ARN. */
export function uniqueId(prefix: 'AROA' | 'AIDA', arn: string): string {
  let hash = 0n;
  for (const character of arn) hash = (hash * 131n + BigInt(character.charCodeAt(0))) % (1n << 85n);
  let text = '';
  for (let left = hash; text.length < 17; left >>= 5n) text += alphabet[Number(left & 31n)];
  return prefix + text;
}
