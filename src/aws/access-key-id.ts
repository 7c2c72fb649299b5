const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The account ID inside an access key ID, decoded without a request, or undefined.
 *
 * Base32 follows the four-letter prefix. Its first 48 bits are a marker bit, the account (40 bits) and 7 other bits.
 * Keys made before 2019 have neither marker nor account. They give undefined, because a guess would refuse good keys.
 */
export function accountOfAccessKeyId(accessKeyId: string): string | undefined {
  const encoded = accessKeyId.slice(4, 14);
  if (!/^[A-Z2-7]{10}$/.test(encoded)) return undefined;
  let bits = 0n;
  for (const letter of encoded) bits = (bits << 5n) | BigInt(alphabet.indexOf(letter));
  const first48 = bits >> 2n;
  if ((first48 & 0x800000000000n) === 0n) return undefined;
  return String((first48 & 0x7fffffffff80n) >> 7n).padStart(12, '0');
}
