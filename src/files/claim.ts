import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Milliseconds after which nobody asks for a claim any more.
const forgotten = 5 * 60_000;

/**
 * Whether this process is the first on the machine to claim the name. The file system decides: of several processes that
 * create one file, one succeeds. Names are kept as digests, for five minutes at least. True where nothing can be written.
 */
export function claim(folder: string, name: string): boolean {
  const claims = join(folder || tmpdir(), 'aws-auth-claims');
  try {
    mkdirSync(claims, { recursive: true, mode: 0o700 });
    forget(claims);
    writeFileSync(join(claims, createHash('sha256').update(name).digest('hex')), '', { flag: 'wx' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EEXIST';
  }
}

function forget(claims: string): void {
  for (const name of readdirSync(claims)) {
    const path = join(claims, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > forgotten) rmSync(path, { force: true });
  }
}
