import type { Section, SharedConfig } from '../../files/shared-config.ts';
import type { CenterPlan } from '../identity-center/plan.ts';
import type { Surroundings } from './compute.ts';
import type { ProfileProblem } from './plan.ts';

/** The settings of IAM Identity Center: https://docs.aws.amazon.com/sdkref/latest/guide/feature-sso-credentials.html */
export function centerOf(
  profile: string,
  section: Section,
  { ssoSessions }: SharedConfig,
  { centerCache, approvalSeconds }: Surroundings,
): CenterPlan | ProfileProblem | undefined {
  const session = section.text('sso_session');
  const account = section.text('sso_account_id');
  const roleName = section.text('sso_role_name');
  if (!session && !section.text('sso_start_url') && !account && !roleName) return undefined;
  const shared = session ? ssoSessions.get(session) : section;
  if (!shared) {
    return {
      what: `the profile ${profile} names the sso-session ${session}, which is not in the file`,
      remedy: `Add a section [sso-session ${session}] with sso_start_url and sso_region.`,
    };
  }
  const startUrl = shared.text('sso_start_url');
  const region = shared.text('sso_region');
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
  const unfit = Object.entries({
    sso_start_url: /^https:\/\/[\x21-\x7e]+$/.test(startUrl),
    sso_region: /^[a-z0-9-]{1,40}$/.test(region),
    sso_account_id: /^\d{12}$/.test(account),
    sso_role_name: /^[\w+=,.@-]{1,32}$/.test(roleName),
  }).flatMap(([key, fits]) => (fits ? [] : [key]));
  if (unfit.length > 0)
    return {
      what: `the profile ${profile} has a wrong ${unfit.join(', ')}`,
      remedy: 'Correct it in the file.',
    };
  return {
    startUrl,
    region,
    account,
    roleName,
    ...(session && { session }),
    // The AWS CLI's default. Without an sso-session there are no scopes.
    scopes: session
      ? (shared.text('sso_registration_scopes') ?? 'sso:account:access').split(/[\s,]+/).filter(Boolean)
      : [],
    timeout: approvalSeconds,
    cacheFolder: centerCache,
  };
}
