import { deliveries, type Receipt } from '../deliveries/index.ts';
import { object, text } from '../text/shape.ts';

export type { Receipt } from '../deliveries/index.ts';

const anyReceipt = object({ kind: text() });

/** The receipts that this version can read, and the number of others: damaged, or from a newer version. */
export function receiptsIn(values: readonly unknown[]): {
  readonly receipts: readonly Receipt[];
  readonly unread: number;
} {
  const receipts = values.flatMap((value) => receiptIn(value) ?? []);
  return { receipts, unread: values.length - receipts.length };
}

function receiptIn(value: unknown): Receipt | undefined {
  try {
    const { kind } = anyReceipt(value);
    return isKnown(kind) ? deliveries[kind].shape(value) : undefined;
  } catch {
    return undefined;
  }
}

const isKnown = (kind: string): kind is keyof typeof deliveries => Object.hasOwn(deliveries, kind);
