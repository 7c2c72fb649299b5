import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { managedNames } from '../deliveries/environment.ts';
import { isRefreshFolder, type Receipt } from '../deliveries/receipt.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import type { Session } from '../types.ts';

/** One sign-in of this job. */
export interface Entry {
  readonly id: string;
  readonly receipts: readonly Receipt[];
  /** SHA-256 of the access key ID of the step's own session, in hex. */
  readonly key?: string;
  /** ISO 8601. */
  readonly expiration?: string;
}

/**
 * What happened to a sign-in since: it was delivered; `logout` undid it, or all of it but a profile; or its post step is
 * done with it.
 */
type Mark = 'delivered' | 'undone' | 'profile-left' | 'closed';

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
  add(receipts: readonly Receipt[], own: Session | undefined): string {
    const id = randomBytes(8).toString('hex');
    this.#append({
      id,
      receipts,
      ...(own && { key: digestOf(own.credentials.accessKeyId.reveal()) }),
      ...(own?.expiration && { expiration: own.expiration.toISOString() }),
    });
    return id;
  }

  mark(id: string, mark: Mark): void {
    this.#append({ id, mark });
  }

  /** Sign-ins that nobody has undone yet, oldest first. */
  open(): readonly (Entry & { readonly delivered: boolean })[] {
    const lines = this.#lines();
    const has = (id: string, ...marks: readonly Mark[]) =>
      lines.some((line) => 'mark' in line && line.id === id && marks.includes(line.mark));
    return lines.flatMap((line) =>
      'mark' in line || has(line.id, 'undone', 'closed')
        ? []
        : [{ ...this.#left(line, has(line.id, 'profile-left')), delivered: has(line.id, 'delivered') }],
    );
  }

  /** Whether a `logout` has undone the sign-in, or all of it but a profile. */
  wasUndone(id: string): 'no' | 'yes' | 'but for a profile' {
    const marks = this.#lines().flatMap((line) => ('mark' in line && line.id === id ? [line.mark] : []));
    if (marks.includes('undone')) return 'yes';
    return marks.includes('profile-left') ? 'but for a profile' : 'no';
  }

  #left(entry: Entry, onlyProfile: boolean): Entry {
    return onlyProfile ? { ...entry, receipts: profilesOf(entry.receipts) } : entry;
  }

  /** Post is done with the sign-in. With the last one the journal goes. Never fails: nothing depends on it any more. */
  close(id: string): void {
    try {
      this.mark(id, 'closed');
      const lines = this.#lines();
      const closed = lines.flatMap((line) => ('mark' in line && line.mark === 'closed' ? [line.id] : []));
      if (lines.every((line) => closed.includes(line.id)))
        rmSync(this.#folder, { recursive: true, force: true });
    } catch {}
  }

  /** The sign-in that fetched this access key, if a step of this job did. */
  find(accessKeyId: string): Entry | undefined {
    const key = digestOf(accessKeyId);
    return this.#entries().findLast((entry) => entry.key === key);
  }

  /** Whether a step of this job has written the profile. */
  wrote(profile: string): boolean {
    return this.#entries().some(({ receipts }) =>
      receipts.some((receipt) => receipt.kind === 'profile' && receipt.profiles.includes(profile)),
    );
  }

  /** What the sign-in changed, if it is in the journal. */
  receiptsOf(id: string): readonly Receipt[] | undefined {
    return this.#entries().find((entry) => entry.id === id)?.receipts;
  }

  #entries(): readonly Entry[] {
    return this.#lines().filter((line) => 'receipts' in line);
  }

  #append(line: Line): void {
    makeFolder(this.#folder);
    if (!isOurs(this.#folder)) throw new Error(`${this.#folder} belongs to somebody else`);
    // In a line of its own, also after one whose writer was killed.
    appendFileSync(join(this.#folder, 'journal'), `\n${JSON.stringify(line)}\n`, { mode: 0o600 });
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

/** What is left of a sign-in when its environment has been put back: that must not happen twice. */
export function profilesOf(receipts: readonly Receipt[]): readonly Receipt[] {
  return receipts.filter(({ kind }) => kind !== 'environment');
}

function parse(text: string): Line[] {
  try {
    const line: unknown = JSON.parse(text);
    return isLine(line) ? [line] : [];
  } catch {
    // The end of the file, or a line whose writer was killed.
    return [];
  }
}

/** Whether this is something that the journal itself has written, as far as undoing it depends on that. */
function isLine(line: unknown): line is Line {
  const { id, mark, receipts } = (line ?? {}) as { id?: unknown; mark?: unknown; receipts?: unknown };
  if (typeof id !== 'string') return false;
  if (mark !== undefined) return typeof mark === 'string';
  return Array.isArray(receipts) && receipts.every(isReceipt);
}

function isReceipt(receipt: unknown): receipt is Receipt {
  const { kind, names, sections, folders, file, folder, profiles } = (receipt ?? {}) as Record<
    string,
    unknown
  >;
  if (kind === 'environment')
    return Array.isArray(names) && names.every((name) => managedNames.includes(name));
  if (kind === 'sso-token') return typeof file === 'string' && Array.isArray(folders);
  if (kind === 'refresh') return typeof folder === 'string' && isRefreshFolder(folder);
  return kind === 'profile' && [sections, folders, profiles].every(Array.isArray);
}

/**
 * The folder of this job's journal. The runner's temporary folder is the job's own on GitHub, but not everywhere; the
 * place of its command files tells jobs apart that run side by side.
 */
function folderFor(env: NodeJS.ProcessEnv): string {
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

/** On a shared machine somebody else could have made the folder first, to have us undo what they like. */
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder);
  return stat.isDirectory() && (process.getuid === undefined || stat.uid === process.getuid());
}

function digestOf(accessKeyId: string): string {
  return createHash('sha256').update(accessKeyId).digest('hex');
}
