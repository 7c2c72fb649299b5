import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneLine } from '../../trust/text/line.ts';
import type { Credentials } from '../identity.ts';
import { count, object, optional, parseJson, text } from '../text/shape.ts';
import { readRegularFile } from './regular-file.ts';

/** The file where a process keeps the session that it renews. */
export const cacheFileIn = (folder: string) => join(folder, 'session.json');

/** A session as a `credential_process` prints it. */
export interface CachedSession {
  /** The answer: https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html */
  readonly answer: string;
  /** Milliseconds until the session expires. */
  readonly left: number;
  /** When it was written, in milliseconds since 1970. */
  readonly written: number;
}

// AWS's tools accept one word without blanks.
const word = text(/^[!-~]{1,20000}$/);

const shape = object({
  Version: count(1),
  AccessKeyId: word,
  SecretAccessKey: word,
  SessionToken: optional(word),
  Expiration: text(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
});

/** The session in the file; undefined if there is none or it cannot be read. */
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

// Milliseconds. botocore asks again when less than this is left, other SDKs later.
const leastLife = 15 * 60_000;

/**
 * Whether the session can be used without renewal: it has more than 15 minutes left. A session of 15 minutes or less must
 * have more than 90 % left: some tools then ask before every request.
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

/** Bytes. An explanation has about a thousand. */
const longestFailure = 8_192;

const failureIn = (folder: string) => join(folder, 'failure.txt');

/** Tells waiting processes why renewing failed. The text must have no secret. */
export function noteFailure(folder: string, text: string): void {
  try {
    writeFileSync(failureIn(folder), text, { mode: 0o600 });
  } catch {
    // Each waiting process then tries to renew the session itself.
  }
}

/** Why renewing failed at or after `time`, in milliseconds since 1970; undefined if it did not. */
export function failureSince(folder: string, time: number): string | undefined {
  try {
    const found = readRegularFile(failureIn(folder));
    if (!found || found.written < time) return undefined;
    const text = Buffer.from(found.text.slice(0, longestFailure), 'latin1').toString();
    return text.split('\n').map(oneLine).join('\n');
  } catch {
    return undefined;
  }
}
