import { writeSync } from 'node:fs';

/**
 * Prints a line, without Node's streams if stdout takes it at once, because they take longer to load than a policy to check.
 */
export function print(text: string): void {
  const bytes = Buffer.from(`${text}\n`);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written);
  } catch {
    // The pipe is full for now, or closed.
    process.stdout.on('error', () => {}).write(bytes.subarray(written));
  }
}
