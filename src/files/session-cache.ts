import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from '../types.ts';

/** Where a process that renews a session keeps it. */
export const cacheFileIn = (folder: string) => join(folder, 'session.json');

/** A session as a process for credentials answers with it. */
export interface CachedSession {
  /** The answer: https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html */
  readonly answer: string;
  /** Milliseconds that it lasts from now; infinite for credentials that do not end. */
  readonly left: number;
  /** When it was written, in milliseconds since 1970. */
  readonly written: number;
}

/** The session in the file; undefined where there is none that can be read. */
export function readSession(file: string): CachedSession | undefined {
  try {
    const answer = readFileSync(file, 'utf8');
    const { Version, AccessKeyId, SecretAccessKey, Expiration } = JSON.parse(answer) as Record<
      string,
      string
    >;
    const left = Expiration === undefined ? Number.POSITIVE_INFINITY : Date.parse(Expiration) - Date.now();
    if (Number(Version) !== 1 || !AccessKeyId || !SecretAccessKey || Number.isNaN(left)) return undefined;
    return { answer, left, written: statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}

/** The answer for a session. */
export function answerFor(credentials: Credentials, expiration: Date | undefined): string {
  return JSON.stringify({
    Version: 1,
    AccessKeyId: credentials.accessKeyId.reveal(),
    SecretAccessKey: credentials.secretAccessKey.reveal(),
    ...(credentials.sessionToken && { SessionToken: credentials.sessionToken.reveal() }),
    ...(expiration && { Expiration: expiration.toISOString() }),
  });
}

// Milliseconds. Every SDK asks again when this little is left, so an answer with less is worth nothing.
const leastLife = 15 * 60_000;

/** Whether the session can be handed out as it is. */
export function isFresh({ left }: CachedSession): boolean {
  return left > leastLife;
}
