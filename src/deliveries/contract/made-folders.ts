import { dirname } from 'node:path';

/** Whether the folder contains the file, at any depth. Only then can a delivery have made it for the file. */
export function isFolderOf(file: string, folder: string): boolean {
  for (let each = dirname(file); each !== dirname(each); each = dirname(each))
    if (each === folder) return true;
  return false;
}
