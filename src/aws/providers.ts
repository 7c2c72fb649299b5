import { messageOf } from '../errors.ts';
import type { Credentials } from '../types.ts';
import { clientSettings, conceal, plainly, type Wire } from './client.ts';

type Init = NonNullable<Parameters<typeof import('@aws-sdk/credential-provider-ini').fromIni>[0]>;
type RoleAssumer = NonNullable<Init['roleAssumer']>;
type RoleAssumerWithWebIdentity = NonNullable<Init['roleAssumerWithWebIdentity']>;

// Milliseconds for one answer of the metadata service, which is next to the machine or not there at all.
const metadataTimeout = 700;

/** How the SDK's own providers ask: by our connections, and the metadata service once, so that a machine without one does not wait for it. */
export function providerSettings(region: string, wire: Wire) {
  return {
    // A region here would also be taken for IAM Identity Center, which has its own.
    clientConfig: clientSettings(wire, plainly('Request of the SDK')),
    parentClientConfig: { region },
    timeout: metadataTimeout,
    maxRetries: 0,
  };
}

/** Takes the place of the SDK's own role assumptions, so that they go by the rules of this action. */
export interface Assumers {
  assume(role: ProfileRole, by: Credentials): Promise<AssumedRole>;
  assumeWithToken(role: ProfileRole, token: string): Promise<AssumedRole>;
  /** Throws where there is no code of the device to be had. */
  requireCode(serial: string): void;
}

/** A role as a profile names it. */
export interface ProfileRole {
  readonly arn: string;
  readonly sessionName?: string | undefined;
  readonly externalId?: string | undefined;
  readonly duration?: number | undefined;
  /** Of the device whose code it wants. */
  readonly serial?: string | undefined;
}

export interface AssumedRole {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** The assumers in the form in which the SDK's providers take them. */
export function roleAssumers(assumers: Assumers): {
  roleAssumer: RoleAssumer;
  roleAssumerWithWebIdentity: RoleAssumerWithWebIdentity;
  mfaCodeProvider: (serial: string) => Promise<string>;
} {
  return {
    mfaCodeProvider: async (serial) => {
      assumers.requireCode(serial);
      // The assumption itself makes the code, and perhaps a second one.
      return '';
    },
    roleAssumer: (by, params) => assumers.assume(roleIn(params), conceal(by).credentials),
    roleAssumerWithWebIdentity: (params) =>
      assumers.assumeWithToken(roleIn(params), params.WebIdentityToken ?? ''),
  };
}

function roleIn(params: {
  RoleArn: string | undefined;
  RoleSessionName: string | undefined;
  ExternalId?: string | undefined;
  DurationSeconds?: number | undefined;
  SerialNumber?: string | undefined;
}): ProfileRole {
  return {
    arn: params.RoleArn ?? '',
    sessionName: params.RoleSessionName,
    externalId: params.ExternalId,
    duration: params.DurationSeconds,
    serial: params.SerialNumber,
  };
}

/**
 * What the SDK says, fit to be shown: when a process of a profile failed, it repeats the whole command and all that the
 * process had to say.
 */
export function wordsOf(error: unknown): { readonly words: string; readonly cause: unknown } {
  const [first = ''] = messageOf(error).split('\n');
  const isProcess = /^Command failed/.test(first);
  return isProcess
    ? { words: 'its credential_process failed', cause: undefined }
    : { words: first.replace(/\.+$/, ''), cause: error };
}
