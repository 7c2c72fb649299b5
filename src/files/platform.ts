/**
 * What file systems do differently on Windows, as decisions on plain values. Windows has no owners and no permission bits but one: Node
 * shows the read-only attribute as missing write bits (https://nodejs.org/api/fs.html#fschmodpath-mode-callback).
 */
type Platform = NodeJS.Platform;

/** Why a file with these permission bits is not to be changed; undefined where it may be. */
export function whyUnchangeable(mode: number, platform: Platform = process.platform): string | undefined {
  if (platform !== 'win32' && (mode & 0o400) === 0) return 'may not be read';
  return (mode & 0o200) === 0 ? 'is read-only' : undefined;
}

/** The permission bits that a file gets; undefined where there are none to set. */
export function modeFor(mode: number, platform: Platform = process.platform): number | undefined {
  return platform === 'win32' ? undefined : mode;
}

/** Whether a folder belongs to this user alone: nobody else has made it, or may write to it. `user`: none on Windows. */
export function isOfUser(
  { uid, mode }: { readonly uid: number; readonly mode: number },
  user: number | undefined,
): boolean {
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

/** What Windows says of a file, or a folder, that somebody has open or that is just being deleted: it passes. */
const busy = /^(EPERM|EACCES|EBUSY)$/;

/** Whether a rename that failed so may succeed in a moment. */
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

/** Characters that the runner can hand over in a variable: Linux takes 128 KB for one, Windows 32 KB. */
export function longestVariable(platform: Platform = process.platform): number {
  return platform === 'win32' ? 30_000 : 120_000;
}
