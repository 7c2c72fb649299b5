import { statSync } from 'node:fs';
import { readRegularFile } from '../files/regular-file.ts';
import type { SharedFiles } from '../files/shared-files.ts';
import type { Credentials, FoundProfile, ProfileSso } from '../types.ts';
import { accountOf } from './arn.ts';
import { conceal, type Wire } from './client.ts';
import { type Assumers, providerSettings, roleAssumers } from './providers.ts';

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
  for (const file of [files.credentials, files.config]) {
    // The null device stands for a file that is switched off.
    if (!statSync(file, { throwIfNoEntry: false })?.isCharacterDevice())
      readRegularFile(file, { links: true });
  }
  const init = { filepath: files.credentials, configFilepath: files.config, ignoreCache: true };
  const profiles = (await parseKnownFiles(init)) as Sections;
  const sessions = (await loadSsoSessionData(init)) as Sections;
  const line = lineage(name, profiles, files);
  if ('what' in line) return line;
  const tokenFiles = line.flatMap((each) => profiles[each]?.web_identity_token_file ?? []);
  // Those that the SDK would wait for without end are refused here.
  for (const file of tokenFiles) readRegularFile(file, { links: true });
  const { region } = profiles[name] ?? {};
  const last = line.at(-1) ?? name;
  const sso = ssoOf(last, profiles[last] ?? {}, sessions);
  if (sso && 'what' in sso) return sso;
  const { role_arn: role, ...by } = profiles[name] ?? {};
  // By itself a role's ARN does nothing.
  const isUsed = by.source_profile || by.credential_source || by.web_identity_token_file;
  const account = role ? (isUsed ? accountOf(role) : undefined) : sso?.account;
  const settings = line.map((each) => profiles[each] ?? {});
  const mfaSerial = settings.find(({ mfa_serial: serial }) => serial)?.mfa_serial;
  return {
    profile: {
      name,
      ...(region && { region }),
      ...(sso && { sso }),
      ...(account && { account }),
      ...(mfaSerial && { mfaSerial }),
      line,
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

/** Credentials by a profile, with everything that the SDK knows to read there. `tokens`: of SSO sessions, by their names. */
export async function askProfile(
  name: string,
  files: SharedFiles,
  tokens: ReadonlyMap<string, { readonly accessToken: string; readonly expiresAt: string }>,
  wire: Wire & { readonly region: string },
  assumers: Assumers,
): Promise<{ readonly credentials: Credentials; readonly expiration?: Date }> {
  const { fromIni } = await import('@aws-sdk/credential-provider-ini');
  const { externalDataInterceptor } = await import('@smithy/core/config');
  for (const [id, token] of tokens) externalDataInterceptor.interceptToken(id, token);
  const provider = fromIni({
    ...providerSettings(wire.region, wire),
    profile: name,
    filepath: files.credentials,
    configFilepath: files.config,
    ignoreCache: true,
    ...roleAssumers(assumers),
  });
  return conceal(await provider());
}
