import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isOwnFolder } from '../files/own-folder.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import type { Session } from '../session.ts';
import { type Entry, type Mark, marksIn, type Reading, readingOf } from './journal-lines.ts';
import type { Receipt } from './receipts.ts';

/** Bytes. A sign-in of hundreds of profiles has a few hundred thousand. */
const largest = 16_000_000;

/** A journal that cannot be read counts as one line of another version, so it is reported and kept. */
const unreadable: Reading = { lines: [], unread: 1, ofOthers: 1 };

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What the steps of this action did in this job so far, for later steps: the runner passes a step's state only to the step's
 * own post step. Lines are only appended to the file, so it stays readable after a killed step.
 */
export class Journal {
  readonly #folder: string;
  #last: { readonly text: string; readonly reading: Reading } | undefined;

  constructor(env: Env) {
    this.#folder = folderFor(env);
  }

  /** Records a sign-in before it changes anything. */
  add(id: string, receipts: readonly unknown[], own: Session | undefined): void {
    this.#append({
      id,
      receipts,
      ...(own && { key: digestOf(own.credentials.accessKeyId.reveal()) }),
      ...(own?.expiration && { expiration: own.expiration.toISOString() }),
      made: new Date().toISOString(),
    });
  }

  mark(id: string, mark: Mark): void {
    this.#append({ id, mark });
  }

  /** Sign-ins that are not undone yet, oldest first, and the number of lines and receipts that this version cannot read. */
  open(): {
    readonly entries: readonly (Entry & { readonly isDelivered: boolean })[];
    readonly unread: number;
  } {
    const { lines, unread } = this.#read();
    const marks = marksIn(lines);
    const has = (id: string, mark: Mark) => marks[mark].has(id);
    const entries = lines.flatMap((line) =>
      'mark' in line || has(line.id, 'undone') || has(line.id, 'closed')
        ? []
        : [{ ...left(line, has(line.id, 'profile-left')), isDelivered: has(line.id, 'delivered') }],
    );
    return { entries, unread: unread + entries.reduce((sum, entry) => sum + entry.unread, 0) };
  }

  /** Whether a `logout` has undone the sign-in, or all of it but some files. */
  wasUndone(id: string): 'no' | 'yes' | 'but for a profile' {
    const found = this.#read().lines.flatMap((line) => ('mark' in line && line.id === id ? [line.mark] : []));
    if (found.includes('undone')) return 'yes';
    return found.includes('profile-left') ? 'but for a profile' : 'no';
  }

  /** Closes the sign-in after its post step. Deletes the journal after the last one. Never fails, as nothing depends on it. */
  close(id: string): void {
    try {
      this.mark(id, 'closed');
      const { lines, ofOthers } = this.#read();
      const { closed } = marksIn(lines);
      if (ofOthers === 0 && lines.every((line) => closed.has(line.id)))
        rmSync(this.#folder, { recursive: true, force: true });
    } catch {}
  }

  /** The sign-in that fetched this access key, if a step of this job did. */
  find(accessKeyId: string): Entry | undefined {
    const key = digestOf(accessKeyId);
    return this.#entries().findLast((entry) => entry.key === key);
  }

  /** Whether this job made the sign-in. */
  has(id: string): boolean {
    return this.#entries().some((entry) => entry.id === id);
  }

  /** Whether a step of this job has written the profile. */
  wrote(profile: string): boolean {
    return this.#entries().some(({ receipts }) =>
      receipts.some((receipt) => receipt.kind === 'profile' && receipt.profiles.includes(profile)),
    );
  }

  /** What the sign-in changed, if it is in the journal. */
  entryOf(id: string): Entry | undefined {
    return this.#entries().find((entry) => entry.id === id);
  }

  #entries(): readonly Entry[] {
    return this.#read().lines.filter((line) => 'receipts' in line);
  }

  #append(line: object): void {
    makeFolder(this.#folder);
    if (!isOwnFolder(this.#folder))
      throw new Error(`${this.#folder} belongs to another user, or other users may write to it`);
    const { O_WRONLY, O_APPEND, O_CREAT } = constants;
    const descriptor = openSync(join(this.#folder, 'journal'), O_WRONLY | O_APPEND | O_CREAT | asFile, 0o600);
    try {
      // The first line feed ends a line that a killed step left unfinished.
      writeSync(descriptor, `\n${JSON.stringify(line)}\n`);
    } finally {
      closeSync(descriptor);
    }
  }

  #read(): Reading {
    const text = this.#text();
    if (text === undefined) return unreadable;
    if (this.#last?.text !== text) this.#last = { text, reading: readingOf(text) };
    return this.#last.reading;
  }

  /** The journal's text; empty if there is none that this user owns, undefined if it is too large to be one of ours. */
  #text(): string | undefined {
    let descriptor: number | undefined;
    try {
      if (!isOwnFolder(this.#folder)) return '';
      descriptor = openSync(join(this.#folder, 'journal'), constants.O_RDONLY | asFile);
      const stat = fstatSync(descriptor);
      if (stat.size > largest) return undefined;
      return stat.isFile() ? readFileSync(descriptor, 'utf8') : '';
    } catch {
      return '';
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  }
}

// Windows has neither flag. `O_NONBLOCK`, because opening a pipe would wait for its other end.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
const asFile = O_NOFOLLOW | O_NONBLOCK;

/** The receipts that are left after the environment was put back, which must not happen twice. */
export function withoutEnvironment(receipts: readonly Receipt[]): readonly Receipt[] {
  return receipts.filter(({ kind }) => kind !== 'environment');
}

function left(entry: Entry, onlyFiles: boolean): Entry {
  return onlyFiles ? { ...entry, receipts: withoutEnvironment(entry.receipts) } : entry;
}

/**
 * The folder of this job's journal. Outside of GitHub, jobs may share the runner's temporary folder. The folder of the
 * command files then tells apart jobs that run at the same time.
 */
function folderFor(env: Env): string {
  const { GITHUB_ENV = '', GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB } = env;
  const job = JSON.stringify([dirname(GITHUB_ENV), GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB]);
  const name = `aws-auth-job-${createHash('sha256').update(job).digest('hex').slice(0, 24)}`;
  return join(temporaryFolder(env), name);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function digestOf(accessKeyId: string): string {
  return createHash('sha256').update(accessKeyId).digest('hex');
}
