import { list, object, oneOf, optional, parseJson, text } from '../text/shape.ts';
import { type Receipt, receiptsIn } from './receipts.ts';

/** One sign-in of this job. */
export interface Entry {
  readonly id: string;
  readonly receipts: readonly Receipt[];
  /** How many of its receipts this version cannot read. They are kept. */
  readonly unread: number;
  /** SHA-256 of the access key ID of the step's own session, in hex. */
  readonly key?: string;
  /** ISO 8601. */
  readonly expiration?: string;
  /** When the session was made, in ISO 8601. */
  readonly made?: string;
}

/**
 * What happened to a sign-in later: the step delivered it; `logout` undid all of it, or all but some files (`profile-left`);
 * its post step ended.
 */
const marks = ['delivered', 'undone', 'profile-left', 'closed'] as const;
export type Mark = (typeof marks)[number];

const markShape = object({ id: text(/^[0-9a-f]{1,64}$/), mark: oneOf(...marks) });
const entryShape = object({
  id: text(/^[0-9a-f]{1,64}$/),
  receipts: list((receipt) => receipt),
  key: optional(text()),
  expiration: optional(text()),
  made: optional(text()),
});

type Line = Entry | { readonly id: string; readonly mark: Mark };

/** The content of a journal. */
export interface Reading {
  readonly lines: readonly Line[];
  /** Lines that this version cannot read: damaged, or from a newer version. */
  readonly unread: number;
  /** Unread lines that are valid JSON: a newer version may still need them. */
  readonly ofOthers: number;
}

/** A torn or unknown line does not hide other entries. */
export function readingOf(journal: string): Reading {
  const lines: Line[] = [];
  let unread = 0;
  let ofOthers = 0;
  for (const written of journal.split('\n').filter((line) => line.trim() !== '')) {
    const line = lineIn(written);
    if (line) lines.push(line);
    else {
      unread += 1;
      // A line that a killed step left half written is useless.
      if (isJson(written)) ofOthers += 1;
    }
  }
  return { lines, unread, ofOthers };
}

function isJson(written: string): boolean {
  try {
    JSON.parse(written);
    return true;
  } catch {
    return false;
  }
}

function lineIn(written: string): Line | undefined {
  try {
    return parseJson(written, markShape);
  } catch {
    // The line is no mark, so most likely an entry.
  }
  try {
    const { receipts, ...entry } = parseJson(written, entryShape);
    return { ...entry, ...receiptsIn(receipts) };
  } catch {
    return undefined;
  }
}
