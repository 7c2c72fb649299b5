import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from '../types.ts';

/** Where a process that renews a session keeps it. */
export const cacheFileIn = (folder: string) => join(folder, 'session.json');

/** A session as a process for credentials answers with it. */
export interface CachedSession {
  /** The answer: https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html */
  readonly answer: string;
  /** Milliseconds that it lasts from now. */
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
    const left = Date.parse(Expiration ?? '') - Date.now();
    if (Number(Version) !== 1 || !AccessKeyId || !SecretAccessKey || Number.isNaN(left)) return undefined;
    return { answer, left, written: statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}

// Milliseconds. botocore asks again when this little is left, and other SDKs later.
const leastLife = 15 * 60_000;

/**
 * Whether the session can be handed out as it is: it has more than 15 minutes left; or, where a role allows no more than
 * that, nearly all of it, because some tools ask for every request then.
 */
export function isFresh({ left, written }: CachedSession): boolean {
  const life = left + Date.now() - written;
  return left > (life > leastLife + 1_000 ? leastLife : 0.9 * life);
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

const failureIn = (folder: string) => join(folder, 'failure.txt');

/** Leaves word for those that wait that renewing has failed, and why. The text has no secret. */
export function noteFailure(folder: string, text: string): void {
  try {
    writeFileSync(failureIn(folder), text, { mode: 0o600 });
  } catch {
    // Then each of them finds out by itself.
  }
}

/** Why renewing has failed since the time, in milliseconds since 1970. */
export function failureSince(folder: string, time: number): string | undefined {
  try {
    return statSync(failureIn(folder)).mtimeMs >= time ? readFileSync(failureIn(folder), 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
