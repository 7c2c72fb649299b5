import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOwnFolder } from './own-folder.ts';

// Milliseconds after which nobody asks for a claim any more.
const forgotten = 5 * 60_000;

/** Where this user's claims are: one place for all jobs on the machine. */
export function claimsFolder(): string {
  return join(tmpdir(), `aws-auth-claims-${process.getuid?.() ?? 'user'}`);
}

/**
 * Whether this process is the first on the machine to claim the name. The file system decides: of several processes that
 * create one file, one succeeds. Names are kept as digests, for five minutes at least. True where nothing can be written.
 */
export function claim(folder: string, name: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwnFolder(folder)) return true;
    forget(folder);
  } catch {
    return true;
  }
  try {
    writeFileSync(join(folder, createHash('sha256').update(name).digest('hex')), '', { flag: 'wx' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EEXIST';
  }
}

function forget(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => /^[0-9a-f]{64}$/.test(each))) {
    const path = join(folder, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    // One from the future, where a clock was wrong, would never be forgotten.
    if (stat?.isFile() && Math.abs(Date.now() - stat.mtimeMs) > forgotten) rmSync(path, { force: true });
  }
}
