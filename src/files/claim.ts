import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOwnFolder } from './own-folder.ts';

// Milliseconds after which a claim is no longer needed.
const forgotten = 5 * 60_000;

/** The folder of this user's claims, for all jobs on the machine. */
export function claimsFolder(): string {
  return join(tmpdir(), `aws-auth-claims-${process.getuid?.() ?? 'user'}`);
}

/**
 * Whether this process is the first on the machine to claim the name: only one process can create its file. Names are kept as
 * digests, for at least five minutes. Returns true if no claim can be written.
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
    // A claim with a time in the future, from a wrong clock, is deleted, too: it would never expire.
    if (stat?.isFile() && Math.abs(Date.now() - stat.mtimeMs) > forgotten) rmSync(path, { force: true });
  }
}
