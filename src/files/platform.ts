/**
 * What file systems do differently on Windows, as decisions on plain values. Windows has no owners, and only one permission:
 * Node shows the read-only attribute as missing write bits (https://nodejs.org/api/fs.html#fschmodpath-mode-callback).
 */
type Platform = NodeJS.Platform;

/** Why a file with these permission bits must not be changed; undefined if it may be. */
export function whyUnchangeable(mode: number, platform: Platform = process.platform): string | undefined {
  if (platform !== 'win32' && (mode & 0o400) === 0) return 'may not be read';
  return (mode & 0o200) === 0 ? 'is read-only' : undefined;
}

/** The permission bits to set on a file; undefined on Windows. */
export function modeFor(mode: number, platform: Platform = process.platform): number | undefined {
  return platform === 'win32' ? undefined : mode;
}

/** Whether the user owns the folder and no other user may write to it. `user`: undefined on Windows, where this is true. */
export function isOfUser(
  { uid, mode }: { readonly uid: number; readonly mode: number },
  user: number | undefined,
): boolean {
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

/** Transient errors of Windows for a file or folder that a process has open or is deleting. */
const busy = /^(EPERM|EACCES|EBUSY)$/;

/** Whether a rename that failed with this code may soon succeed. */
export function mayRenameLater(code: string, platform: Platform = process.platform): boolean {
  return platform === 'win32' && busy.test(code);
}

/** Whether a lock could not be made because there is one. */
export function isLockTaken(code: string, platform: Platform = process.platform): boolean {
  return code === 'EEXIST' || (platform === 'win32' && busy.test(code));
}

/** The variable that names the user's home folder. */
export function homeVariable(platform: Platform = process.platform): 'USERPROFILE' | 'HOME' {
  return platform === 'win32' ? 'USERPROFILE' : 'HOME';
}

/** Bytes that the runner can pass in one variable. Linux allows 128 KiB (execve(2)), Windows 32,767 characters. */
export function longestVariable(platform: Platform = process.platform): number {
  return platform === 'win32' ? 30_000 : 120_000;
}
