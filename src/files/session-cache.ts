import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from '../identity.ts';
import { count, object, optional, parseJson, text } from '../text/shape.ts';
import { readRegularFile } from './regular-file.ts';

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

// What AWS's tools take: one word without blanks.
const word = text(/^[!-~]{1,20000}$/);

const shape = object({
  Version: count(1),
  AccessKeyId: word,
  SecretAccessKey: word,
  SessionToken: optional(word),
  Expiration: text(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
});

/** The session in the file; undefined where there is none that can be read. */
export function readSession(file: string): CachedSession | undefined {
  try {
    const found = readRegularFile(file);
    if (!found) return undefined;
    const session = parseJson(found.text, shape);
    const left = Date.parse(session.Expiration) - Date.now();
    return Number.isNaN(left) ? undefined : { answer: JSON.stringify(session), left, written: found.written };
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

/** Tells the processes that wait that renewing has failed, and why. The text has no secret. */
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
    const found = readRegularFile(failureIn(folder));
    if (!found || found.written < time) return undefined;
    return Buffer.from(found.text, 'latin1').toString();
  } catch {
    return undefined;
  }
}
