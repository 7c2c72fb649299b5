import { writeSync } from 'node:fs';

/**
 * Prints a line, without Node's streams if stdout takes it at once, because they take longer to load than a policy to check. Returns
 * whether it did.
 */
export function print(text: string): boolean {
  const bytes = Buffer.from(`${text}\n`);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written);
    return true;
  } catch {
    // The pipe is full for now, or closed.
    process.stdout.on('error', () => {}).write(bytes.subarray(written));
    return false;
  }
}
