import type { SharedFiles } from '../files/shared-files.ts';
import type { Credentials, FoundProfile, ProfileSso } from '../types.ts';
import { conceal } from './client.ts';
import { providerSettings } from './default-chain.ts';
import type { Http } from './http.ts';

type Section = Readonly<Record<string, string | undefined>>;
type Sections = Readonly<Record<string, Section>>;

/** A profile, or what is wrong with it. */
export type ProfileReading =
  | { readonly profile: FoundProfile }
  | { readonly what: string; readonly remedy: string };

/** The settings that older versions of the AWS CLI do not know. */
const newer = ['sso_session', 'login_session'];

/** Reads a profile from the shared files, and follows it through the profiles that it starts from. */
export async function readProfile(name: string, files: SharedFiles): Promise<ProfileReading> {
  const { loadSsoSessionData, parseKnownFiles } = await import('@smithy/core/config');
  const init = { filepath: files.credentials, configFilepath: files.config, ignoreCache: true };
  const profiles = (await parseKnownFiles(init)) as Sections;
  const sessions = (await loadSsoSessionData(init)) as Sections;
  const line = lineage(name, profiles, files);
  if ('what' in line) return line;
  const { region } = profiles[name] ?? {};
  const last = line.at(-1) ?? name;
  const sso = ssoOf(last, profiles[last] ?? {}, sessions);
  if (sso && 'what' in sso) return sso;
  const settings = line.map((each) => profiles[each] ?? {});
  const mfaSerial = settings.find(({ mfa_serial: serial }) => serial)?.mfa_serial;
  return {
    profile: {
      name,
      ...(region && { region }),
      ...(sso && { sso }),
      ...(mfaSerial && { mfaSerial }),
      features: newer.filter((key) => settings.some((each) => each[key])),
    },
  };
}

/** The profile, and those that it starts from, in that order. */
function lineage(
  name: string,
  profiles: Sections,
  { credentials, config }: SharedFiles,
): readonly string[] | { readonly what: string; readonly remedy: string } {
  const line: string[] = [];
  for (let next: string | undefined = name; next !== undefined; ) {
    const section: Section | undefined = profiles[next];
    if (!section) {
      const from = line.at(-1);
      const others = Object.keys(profiles).join(', ');
      return {
        what: `the profile ${next}${from ? `, from which ${from} starts,` : ''} is neither in ${config} nor in ${credentials}`,
        remedy: others ? `The profiles that are there: ${others}.` : 'There is no profile at all.',
      };
    }
    line.push(next);
    const { role_arn: role, source_profile: source }: Section = section;
    // A profile may start from itself: from its own keys.
    next = role && source !== next ? source : undefined;
    if (next && line.includes(next)) {
      return {
        what: `the profiles ${line.join(', ')} start from one another`,
        remedy: 'Let the last one have credentials of its own instead of source_profile.',
      };
    }
  }
  return line;
}

/** The settings of IAM Identity Center: https://docs.aws.amazon.com/sdkref/latest/guide/feature-sso-credentials.html */
function ssoOf(
  profile: string,
  section: Section,
  sessions: Sections,
): ProfileSso | { readonly what: string; readonly remedy: string } | undefined {
  const { sso_session: session, sso_account_id: account, sso_role_name: roleName } = section;
  if (!session && !section.sso_start_url && !account && !roleName) return undefined;
  // Keys of its own come first, as in the SDK.
  if (section.aws_access_key_id || section.credential_process || section.web_identity_token_file)
    return undefined;
  const shared = session ? sessions[session] : section;
  if (!shared) {
    return {
      what: `the profile ${profile} names the sso-session ${session}, which is not in the file`,
      remedy: `Add a section [sso-session ${session}] with sso_start_url and sso_region.`,
    };
  }
  const { sso_start_url: startUrl, sso_region: region, sso_registration_scopes: scopes } = shared;
  if (!startUrl || !region || !account || !roleName) {
    const missing = Object.entries({
      sso_start_url: startUrl,
      sso_region: region,
      sso_account_id: account,
      sso_role_name: roleName,
    }).flatMap(([key, value]) => (value ? [] : [key]));
    return {
      what: `the profile ${profile} lacks ${missing.join(', ')}`,
      remedy: 'Write them into the file, as aws configure sso does.',
    };
  }
  return {
    profile,
    startUrl,
    region,
    account,
    roleName,
    ...(session && { session }),
    // The default of the AWS CLI; without a session there are no scopes.
    scopes: session ? (scopes ?? 'sso:account:access').split(/[\s,]+/).filter(Boolean) : [],
  };
}

/** Takes the place of the SDK's own role assumptions, so that they go by the rules of this action. */
export interface Assumers {
  assume(role: ProfileRole, by: Credentials): Promise<AssumedRole>;
  assumeWithToken(role: ProfileRole, token: string): Promise<AssumedRole>;
  /** A code of the device. */
  code(serial: string): Promise<string>;
}

/** A role as a profile names it. */
export interface ProfileRole {
  readonly arn: string;
  readonly sessionName?: string | undefined;
  readonly externalId?: string | undefined;
  readonly duration?: number | undefined;
  readonly serial?: string | undefined;
  readonly code?: string | undefined;
}

export interface AssumedRole {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Credentials by a profile, with everything that the SDK knows to read there. `tokens`: of SSO sessions, by their names. */
export async function askProfile(
  name: string,
  files: SharedFiles,
  tokens: ReadonlyMap<string, { readonly accessToken: string; readonly expiresAt: string }>,
  { region, http }: { readonly region: string; readonly http: Http },
  assumers: Assumers,
): Promise<{ readonly credentials: Credentials; readonly expiration?: Date }> {
  const { fromIni } = await import('@aws-sdk/credential-provider-ini');
  const { externalDataInterceptor } = await import('@smithy/core/config');
  for (const [id, token] of tokens) externalDataInterceptor.interceptToken(id, token);
  const provider = fromIni({
    ...providerSettings(region, http),
    profile: name,
    filepath: files.credentials,
    configFilepath: files.config,
    ignoreCache: true,
    mfaCodeProvider: (serial) => assumers.code(serial),
    roleAssumer: (by, params) => assumers.assume(roleIn(params), conceal(by).credentials),
    roleAssumerWithWebIdentity: (params) =>
      assumers.assumeWithToken(roleIn(params), params.WebIdentityToken ?? ''),
  });
  return conceal(await provider());
}

function roleIn(params: {
  RoleArn: string | undefined;
  RoleSessionName: string | undefined;
  ExternalId?: string | undefined;
  DurationSeconds?: number | undefined;
  SerialNumber?: string | undefined;
  TokenCode?: string | undefined;
}): ProfileRole {
  return {
    arn: params.RoleArn ?? '',
    sessionName: params.RoleSessionName,
    externalId: params.ExternalId,
    duration: params.DurationSeconds,
    serial: params.SerialNumber,
    code: params.TokenCode,
  };
}
