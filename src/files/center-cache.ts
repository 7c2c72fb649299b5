import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf } from '../errors/index.ts';
import { Secret } from '../text/secret.ts';
import { readChangeable } from './changeable-file.ts';
import { asBytes } from './ini.ts';
import { readRegularFile } from './regular-file.ts';

/** A token as the AWS CLI and the SDKs keep it: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html */
export interface CachedToken {
  readonly startUrl: string;
  readonly region: string;
  readonly accessToken: Secret;
  readonly expiresAt: Date;
  readonly refreshToken?: Secret;
  readonly clientId?: string;
  readonly clientSecret?: Secret;
  /** ISO 8601. */
  readonly registrationExpiresAt?: string;
}

/** The token's file. `id`: the name of the SSO session, or the start URL if there is no SSO session. */
export function tokenFileOf(folder: string, id: string): string {
  return join(folder, `${createHash('sha1').update(id).digest('hex')}.json`);
}

/** The token in the file; undefined when there is none that can be read. */
export function readToken(file: string): CachedToken | undefined {
  try {
    const found = readRegularFile(file);
    return found && parse(JSON.parse(Buffer.from(found.text, 'latin1').toString('utf8')));
  } catch {
    // A damaged file counts as none: a new token replaces it.
    return undefined;
  }
}

function parse(content: unknown): CachedToken | undefined {
  const text = (name: string) => {
    const value = (content as Record<string, unknown> | null)?.[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const secret = (name: string) => {
    const value = text(name);
    return value === undefined ? undefined : new Secret(value);
  };
  const accessToken = secret('accessToken');
  // Older versions of the AWS CLI end a time with "UTC".
  const expiresAt = new Date(text('expiresAt')?.replace(/UTC$/, 'Z') ?? '');
  if (!accessToken || Number.isNaN(expiresAt.getTime())) return undefined;
  const refreshToken = secret('refreshToken');
  const clientId = text('clientId');
  const clientSecret = secret('clientSecret');
  const registrationExpiresAt = text('registrationExpiresAt');
  return {
    startUrl: text('startUrl') ?? '',
    region: text('region') ?? '',
    accessToken,
    expiresAt,
    ...(refreshToken && { refreshToken }),
    ...(clientId && { clientId }),
    ...(clientSecret && { clientSecret }),
    ...(registrationExpiresAt && { registrationExpiresAt }),
  };
}

/** Whether two start URLs are the same portal. A URL copied from a browser may have an extra `/` or `#`. */
export function isSamePortal(one: string, other: string): boolean {
  const plain = (url: string) => url.replace(/(?<![/#])[/#]+$/, '').toLowerCase();
  return plain(one) === plain(other);
}

/** Why no token can be kept in the file; undefined when one can. */
export function cacheProblem(file: string): string | undefined {
  try {
    readChangeable(file);
    let folder = dirname(file);
    while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** The file's text with the renewed token. All other fields stay. */
export function renewedText(
  text: string,
  {
    accessToken,
    refreshToken,
    expiresAt,
  }: Pick<CachedToken, 'accessToken' | 'expiresAt'> & {
    readonly refreshToken: Secret;
  },
): string {
  const before = JSON.parse(Buffer.from(text, 'latin1').toString('utf8')) as Record<string, unknown>;
  const after = {
    ...before,
    accessToken: accessToken.reveal(),
    expiresAt: isoOf(expiresAt),
    refreshToken: refreshToken.reveal(),
  };
  return asBytes(JSON.stringify(after));
}

/** A time as the AWS CLI writes it: ISO 8601, without fractions of a second. */
export const isoOf = (time: Date) => time.toISOString().replace(/\.\d+/, '');

/** The text of a token's file. */
export function textOfToken(token: CachedToken): Secret {
  const { accessToken, refreshToken, clientSecret, expiresAt, ...rest } = token;
  return new Secret(
    JSON.stringify({
      ...rest,
      accessToken: accessToken.reveal(),
      expiresAt: isoOf(expiresAt),
      ...(clientSecret && { clientSecret: clientSecret.reveal() }),
      ...(refreshToken && { refreshToken: refreshToken.reveal() }),
    }),
  );
}
