import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf } from '../errors/index.ts';
import { Secret } from '../text/secret.ts';
import { readChangeable } from './changeable-file.ts';
import { asBytes } from './ini.ts';
import { readRegularFile } from './regular-file.ts';
import { homeOf } from './shared-files.ts';

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

/** The folder in which they look for tokens, whatever `AWS_CONFIG_FILE` says. */
export function centerCacheFolder(env: NodeJS.ProcessEnv): string {
  return join(homeOf(env), '.aws', 'sso', 'cache');
}

/** The token's file: named after the SSO session, or after the start URL where there is no session. */
export function tokenFileOf(folder: string, id: string): string {
  return join(folder, `${createHash('sha1').update(id).digest('hex')}.json`);
}

/** The token in the file; undefined when there is none that can be read. */
export function readToken(file: string): CachedToken | undefined {
  try {
    const found = readRegularFile(file);
    return found && parse(JSON.parse(Buffer.from(found.text, 'latin1').toString('utf8')));
  } catch {
    // A damaged file is as good as none: a new token takes its place.
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

/** Whether two spellings of a start URL lead to one access portal: the browser adds to what people copy. */
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

/** The text of a file whose token was renewed: everything else in it is its owner's. */
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

/** A time as the AWS CLI writes it. */
export const isoOf = (time: Date) => time.toISOString().replace(/\.\d+/, '');

/** The file's text. */
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
