import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planOf } from '../chain/session-plan.ts';
import { FileError, messageOf } from '../errors.ts';
import { answerFor, cacheFileIn } from '../files/session-cache.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import type { NamedSession, Plan } from '../types.ts';
import type { Job } from './job.ts';
import { planText } from './plan-file.ts';
import type { Profile } from './profile.ts';
import type { Pending } from './receipt.ts';

/**
 * Makes a process that fetches credentials for each session: it gets a plan without secrets, and the session as the first
 * that it hands out. `rest` does the writing, with the profiles that start the processes: when that fails, nothing stays.
 * Throws `FileError`.
 */
export async function deliverProcesses(
  plan: Plan,
  named: readonly NamedSession[],
  { env }: Pick<Job, 'env'>,
  rest: (profiles: readonly Profile[], folder: Pending) => Promise<void>,
): Promise<void> {
  const folder = join(temporaryFolder(env), `aws-auth-refresh-${randomBytes(8).toString('hex')}`);
  const planFile = (index: number) => join(folder, String(index), 'plan.json');
  const profiles = named.map(({ name, region }, index) => ({
    name,
    content: {
      region,
      process: commandLine([process.execPath, process.argv[1] ?? '', 'credential-process', planFile(index)]),
    },
  }));
  const write = () => {
    mkdirSync(folder, { mode: 0o700 });
    for (const [index, { name, session }] of named.entries()) {
      const way = plan.sessions.find((each) => each.name === name);
      mkdirSync(join(folder, String(index)), { mode: 0o700 });
      writeOnce(planFile(index), planText(way ? planOf(plan, way) : plan, env));
      if (session.expiration)
        writeOnce(
          cacheFileIn(join(folder, String(index))),
          answerFor(session.credentials, session.expiration),
        );
    }
  };
  try {
    await rest(profiles, { receipt: { kind: 'refresh', folder }, write: () => orFileError(folder, write) });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

const writeOnce = (file: string, text: string) => writeFileSync(file, text, { mode: 0o600, flag: 'wx' });

function orFileError(folder: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    const remedy = 'Look whether there is room in the temporary folder of the runner.';
    throw new FileError(`${folder} cannot be written (${messageOf(cause)})`, remedy, cause);
  }
}

/**
 * A command line that shells and the AWS tools' own splitters read alike: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html.
 * Throws `FileError` for a path that no profile can have.
 */
export function commandLine(words: readonly string[], platform: NodeJS.Platform = process.platform): string {
  for (const word of words) {
    // Parsers of profiles end a value at the line's end, and some at what looks like a comment.
    const unfit = /[\r\n]|\s[#;]/.test(word) || (platform === 'win32' && /["%]/.test(word));
    if (unfit) throw new FileError(`${word} cannot stand in a profile`, 'Use folders with plain names.');
  }
  return words.map((word) => (platform === 'win32' ? quotedForWindows(word) : quoted(word))).join(' ');
}

/**
 * The folders in quotation marks, the name after them without: the SDK for Go takes the marks off a value that begins and ends
 * with one, and then reads all of it as one word.
 */
function quoted(word: string): string {
  const [, folders = '', name = ''] = /^(.*?)([\w.-]*)$/s.exec(word) ?? [];
  return (folders && `'${folders.replaceAll("'", "'\\''")}'`) + name;
}

/** Only where it is needed, because the SDK for Go cannot start a command with quotation marks on Windows. */
function quotedForWindows(word: string): string {
  return /^[\w.:~\\/-]+$/.test(word) ? word : `"${word}"`;
}
