import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Secret } from '../secret.ts';
import type { Session } from '../types.ts';
import type { Receipt } from './receipt.ts';

/** One sign-in of this job. */
export interface Entry {
  readonly id: string;
  readonly receipts: readonly Receipt[];
  /** SHA-256 of the access key ID, in hex. */
  readonly key: string;
  /** ISO 8601. */
  readonly expiration?: string;
}

/** What happened to a sign-in since: `logout` undid it, or its post step is done with it. */
type Mark = 'undone' | 'closed';

type Line = Entry | { readonly id: string; readonly mark: Mark };

/**
 * What the steps of this action did in this job so far, for its later steps: the runner hands the state of a step to the
 * post of that step only. A file of lines that only grows, so a step that is killed leaves it readable.
 */
export class Journal {
  readonly #folder: string;

  constructor(env: NodeJS.ProcessEnv) {
    this.#folder = folderFor(env);
  }

  /** Notes a sign-in before it changes anything. Returns its ID. */
  add(receipts: readonly Receipt[], { credentials, expiration }: Session): string {
    const id = randomBytes(8).toString('hex');
    const entry: Entry = {
      id,
      receipts,
      key: digestOf(credentials.accessKeyId),
      ...(expiration && { expiration: expiration.toISOString() }),
    };
    this.#append(entry);
    return id;
  }

  /** Sign-ins that nobody has undone yet, oldest first. */
  open(): readonly Entry[] {
    const lines = this.#lines();
    const done = lines.flatMap((line) => ('mark' in line ? [line.id] : []));
    return lines.flatMap((line) => ('mark' in line || done.includes(line.id) ? [] : [line]));
  }

  isUndone(id: string): boolean {
    return this.#lines().some((line) => line.id === id && 'mark' in line && line.mark === 'undone');
  }

  markUndone(id: string): void {
    this.#append({ id, mark: 'undone' });
  }

  /** Post is done with the sign-in. With the last one the journal goes. */
  close(id: string): void {
    this.#append({ id, mark: 'closed' });
    const lines = this.#lines();
    const closed = new Set(
      lines.flatMap((line) => ('mark' in line && line.mark === 'closed' ? [line.id] : [])),
    );
    if (lines.every((line) => closed.has(line.id))) rmSync(this.#folder, { recursive: true, force: true });
  }

  /** When the session of this access key ends, if a step of this job fetched it. */
  expirationOf(accessKeyId: Secret): Date | undefined {
    const key = digestOf(accessKeyId);
    const entry = this.#lines().findLast((line) => 'key' in line && line.key === key);
    return entry && 'key' in entry && entry.expiration ? new Date(entry.expiration) : undefined;
  }

  #append(line: Line): void {
    makeFolder(this.#folder);
    if (!isOurs(this.#folder)) throw new Error(`${this.#folder} belongs to somebody else`);
    appendFileSync(join(this.#folder, 'journal'), `${JSON.stringify(line)}\n`, { mode: 0o600 });
  }

  #lines(): readonly Line[] {
    let text = '';
    try {
      if (isOurs(this.#folder)) text = readFileSync(join(this.#folder, 'journal'), 'utf8');
    } catch {
      // There is none: this is the first step of this action in the job.
    }
    return text.split('\n').flatMap((line) => parse(line));
  }
}

function parse(line: string): Line[] {
  try {
    return [JSON.parse(line) as Line];
  } catch {
    // The end of the file, or a line whose writer was killed.
    return [];
  }
}

/**
 * The folder of this job's journal. The runner's temporary folder is the job's own on GitHub, but not everywhere; the
 * place of its command files tells jobs apart that run side by side.
 */
function folderFor(env: NodeJS.ProcessEnv): string {
  const { GITHUB_ENV = '', GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB } = env;
  const job = JSON.stringify([dirname(GITHUB_ENV), GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB]);
  const name = `aws-auth-job-${createHash('sha256').update(job).digest('hex').slice(0, 24)}`;
  // Some runners name a temporary folder that is not there.
  return join(env.RUNNER_TEMP && existsSync(env.RUNNER_TEMP) ? env.RUNNER_TEMP : tmpdir(), name);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** On a shared machine somebody else could have made the folder first, to have us undo what they like. */
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder);
  return stat.isDirectory() && (process.getuid === undefined || stat.uid === process.getuid());
}

function digestOf(accessKeyId: Secret): string {
  return createHash('sha256').update(accessKeyId.reveal()).digest('hex');
}
