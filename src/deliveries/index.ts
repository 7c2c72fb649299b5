import { centerToken } from './center-token/index.ts';
import type { Delivery } from './contract/delivery.ts';
import { environment } from './environment/index.ts';
import { profile } from './profile/index.ts';
import { renewal } from './renewal/index.ts';

/**
 * Every delivery that can be undone, by the kind of its receipts, in the order of preparing and writing. The runner's files
 * come last, because they can be taken back as a whole.
 */
export const deliveries = {
  'sso-token': centerToken,
  refresh: renewal,
  profile,
  environment,
} as const;

export type ReceiptKind = keyof typeof deliveries;
type ReceiptOf<D> = D extends Delivery<infer Receipt> ? Receipt : never;

/** What a delivery changed. */
export type Receipt = { [Kind in ReceiptKind]: ReceiptOf<(typeof deliveries)[Kind]> }[ReceiptKind];

/** Fails to compile if a delivery is registered under another kind than that of its receipts. */
const _: { readonly [Kind in ReceiptKind]: Delivery<Extract<Receipt, { kind: Kind }>> } = deliveries;

/** The delivery that made the receipt. The cast is safe because the registry is keyed by the receipt's kind. */
export function deliveryOf<R extends Receipt>({ kind }: R): Delivery<R> {
  return deliveries[kind] as unknown as Delivery<R>;
}
