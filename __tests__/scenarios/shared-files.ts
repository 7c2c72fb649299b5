import { readFileSync } from 'node:fs';

/** A shared file of the AWS tools, with one character for each byte, as it is without the comments by which sections are known again. */
export function readShared(path: string): string {
  return readFileSync(path, 'latin1').replace(/^# written by aws-auth [^\r\n]*\r?\n/gm, '');
}
