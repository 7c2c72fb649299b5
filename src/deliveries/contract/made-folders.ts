import { dirname } from 'node:path';

/** Whether the folder lies on the way to the file, so that a delivery of the file can have made it. */
export function isFolderOf(file: string, folder: string): boolean {
  for (let each = dirname(file); each !== dirname(each); each = dirname(each))
    if (each === folder) return true;
  return false;
}
