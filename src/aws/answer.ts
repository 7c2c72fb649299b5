import { ForeignAnswerError } from '../errors/index.ts';
import type { Credentials } from '../identity.ts';
import { Secret } from '../text/secret.ts';
import { isHostOfAws } from './partition.ts';
import type { Origin } from './service.ts';

/** Credentials as a service sent them, unchecked. */
export interface RawCredentials {
  readonly accessKeyId?: unknown;
  readonly secretAccessKey?: unknown;
  readonly sessionToken?: unknown;
  readonly expiration?: unknown;
}

export interface CheckedCredentials {
  readonly credentials: Credentials;
  /** Absent if the credentials do not expire. */
  readonly expiration?: Date;
}

// Characters. A session token has a few thousand; the other two have 20 and 40 on AWS.
const longest = { key: 128, secret: 1_024, token: 20_000, arn: 2_048 } as const;

// Milliseconds. No service makes longer sessions, and no clock in use is off by more than a day.
const longestLife = 400 * 86_400_000;
const wrongestClock = 86_400_000;

/**
 * Checks credentials, because they go into files and variables that are read line by line. They must be printable ASCII
 * without blanks, with a plausible length and expiration. Throws `ForeignAnswerError` for anything else, and never cuts.
 * `form`: whether a session token is required.
 */
export function checkCredentials(
  { accessKeyId, secretAccessKey, sessionToken, expiration }: RawCredentials,
  origin: Origin,
  form: 'session' | 'any' = 'session',
): CheckedCredentials {
  if (!accessKeyId || !secretAccessKey || (form === 'session' && !sessionToken))
    throw lacking('credentials', origin);
  const id = printable('access key ID', accessKeyId, longest.key, origin);
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html; S3-compatible stores have shorter ones.
  if (isHostOfAws(origin.host) && !/^\w{16,}$/.test(id)) throw unfit('access key ID', origin);
  const secret = printable('secret access key', secretAccessKey, longest.secret, origin);
  const end = endOf(expiration, origin);
  return {
    credentials: {
      accessKeyId: new Secret(id),
      secretAccessKey: new Secret(secret),
      ...(sessionToken !== undefined &&
        sessionToken !== '' &&
        sessionToken !== null && {
          sessionToken: new Secret(printable('session token', sessionToken, longest.token, origin)),
        }),
      madeAt: Date.now(),
    },
    ...(end && { expiration: end }),
  };
}

/** Checks that a token or another secret is printable ASCII without blanks. */
export function checkSecret(what: string, value: unknown, origin: Origin): Secret {
  if (value === undefined || value === null || value === '') throw lacking(what, origin);
  return new Secret(printable(what, value, longest.token, origin));
}

/** Checks that a value is a text of this form, because JSON may have any type there. */
export function checkText(what: string, value: unknown, form: RegExp, origin: Origin): string {
  if (typeof value !== 'string' || !form.test(value)) throw lacking(what, origin);
  return value;
}

/** Checks an ARN; undefined if there is none, as with some S3-compatible stores. */
export function checkArn(value: unknown, origin: Origin): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const arn = printable('ARN', value, longest.arn, origin);
  if (isHostOfAws(origin.host) && !/^arn:[a-z0-9-]+:[a-z0-9-]+:/.test(arn)) throw unfit('ARN', origin);
  return arn;
}

/** Checks an account ID. Stores that are not AWS may have names. */
export function checkAccount(value: unknown, origin: Origin): string {
  if (value === undefined || value === null || value === '') throw lacking('account', origin);
  const account = printable('account ID', value, longest.key, origin);
  if (isHostOfAws(origin.host) && !/^\d{12}$/.test(account)) throw unfit('account ID', origin);
  return account;
}

/** The value if it is a number of seconds between 0 and a year; else `otherwise`. */
export function checkSeconds(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 && value < 31_536_000 ? value : otherwise;
}

/** The error for an answer that lacks something the service always sends. */
export function lacking(what: string, { service, host }: Origin): ForeignAnswerError {
  return new ForeignAnswerError(`the answer has no ${what}, so it is not from ${service}`, {
    service,
    host,
    status: 200,
  });
}

function unfit(what: string, { service, host }: Origin): ForeignAnswerError {
  const message = `the ${what} in the answer is not valid: wrong characters, length or value`;
  return new ForeignAnswerError(message, { service, host, status: 200 });
}

function printable(what: string, value: unknown, most: number, origin: Origin): string {
  if (typeof value !== 'string' || value.length > most || !/^[\x21-\x7e]+$/.test(value))
    throw unfit(what, origin);
  return value;
}

function endOf(value: unknown, origin: Origin): Date | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const isTime = value instanceof Date || typeof value === 'string' || typeof value === 'number';
  const end = new Date(isTime ? value : Number.NaN);
  const left = end.getTime() - (Date.now() + (origin.clockBehind ?? 0) * 1000);
  if (Number.isNaN(left) || left < -wrongestClock || left > longestLife) throw unfit('expiration', origin);
  return end;
}
