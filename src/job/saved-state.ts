import type { LeftLocks } from '../deliveries/left-locks.ts';
import { flag, list, number, object, optional, parseJson, text } from '../text/shape.ts';
import { type Receipt, receiptsIn } from './receipts.ts';

/** What the main step saves for its post step. */
export interface Saved {
  /** The sign-in's ID in the journal. */
  readonly id: string;
  /** The step was killed while saving its receipts. If the journal lacks them, too, nothing has changed. */
  readonly isBegun?: boolean;
  /** Absent if too large for the state; the journal has them. */
  readonly receipts?: readonly Receipt[];
  /** How many receipts this version cannot read. */
  readonly unread: number;
  /** Whether the step delivered everything; otherwise it failed or was killed. */
  readonly isDelivered: boolean;
}

const savedShape = object({
  id: text(/^[0-9a-f]{1,64}$/),
  isBegun: optional(flag),
  receipts: optional(list((receipt) => receipt)),
});

const locksShape = object({
  locks: list(object({ file: text(), identity: optional(object({ inode: number, time: number })) })),
  folders: list(text()),
});

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What the main step saved; undefined if it changed nothing. The runner passes state in `STATE_*` variables, so the post step
 * needs no inputs. Throws `ShapeError` for a state that no main step saves.
 */
export function loadSaved({ STATE_receipts: saved, STATE_delivered: delivered }: Env): Saved | undefined {
  if (!saved) return undefined;
  const { id, isBegun, receipts } = parseJson(saved, savedShape);
  return {
    id,
    ...(isBegun && { isBegun }),
    unread: 0,
    ...(receipts && receiptsIn(receipts)),
    isDelivered: delivered === 'true',
  };
}

/** The locks that the main step held or was about to take, as last saved; undefined if it delivered everything. */
export function notedLocks({ STATE_locked: saved, STATE_delivered: delivered }: Env): LeftLocks | undefined {
  if (!saved || delivered === 'true') return undefined;
  try {
    return parseJson(saved, locksShape);
  } catch {
    return undefined;
  }
}
