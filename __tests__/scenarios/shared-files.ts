import { readFileSync } from 'node:fs';

/** Reads a shared file of the AWS tools, one character a byte, without the comments that mark the action's sections. */
export function readShared(path: string): string {
  return readFileSync(path, 'latin1').replace(/^# written by aws-auth [^\r\n]*\r?\n/gm, '');
}
