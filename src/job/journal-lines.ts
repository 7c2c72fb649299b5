import { list, object, oneOf, optional, text } from '../text/shape.ts';
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

/** Lines. A sign-in has four. */
const most = 20_000;

/** A torn or unknown line does not hide other entries. Lines beyond the limit count as one unread line. */
export function readingOf(journal: string): Reading {
  const lines: Line[] = [];
  let unread = 0;
  let ofOthers = 0;
  const written = journal.split('\n').filter((line) => line.trim() !== '');
  for (const each of written.slice(0, most)) {
    const value = jsonIn(each);
    const line = lineIn(value);
    if (line) lines.push(line);
    else unread += 1;
    // A line that a killed step left half written is useless.
    if (!line && value !== undefined) ofOthers += 1;
  }
  const more = written.length > most ? 1 : 0;
  return { lines, unread: unread + more, ofOthers: ofOthers + more };
}

/** The IDs of the sign-ins that have each mark. */
export function marksIn(lines: readonly Line[]): Readonly<Record<Mark, ReadonlySet<string>>> {
  const found = {
    delivered: new Set<string>(),
    undone: new Set<string>(),
    'profile-left': new Set<string>(),
    closed: new Set<string>(),
  };
  for (const line of lines) if ('mark' in line) found[line.mark].add(line.id);
  return found;
}

/** The value of a line of JSON; undefined if it is none. */
function jsonIn(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function lineIn(value: unknown): Line | undefined {
  try {
    if (isMarked(value)) return markShape(value);
    const { receipts, ...entry } = entryShape(value);
    return { ...entry, ...receiptsIn(receipts) };
  } catch {
    return undefined;
  }
}

const isMarked = (value: unknown) => typeof value === 'object' && value !== null && 'mark' in value;
