import type { InputName } from '../../inputs/schema.ts';
import { checkMfa } from './mfa.ts';
import { checkEndpoints, checkProxy, checkSts } from './network.ts';
import { checkRegion, checkSessionRegions } from './region.ts';
import { checkRoles } from './roles.ts';
import type { Rule } from './rule.ts';
import { checkSessions } from './sessions.ts';
import { checkChaining, checkNamedSource, checkOneSource, checkSources } from './sources.ts';
import { checkTagCount, checkTags } from './tags.ts';

/** Rules for the source's inputs. A broken one explains more than "nothing to sign in with", which is then left out. */
const source: readonly Rule[] = [checkOneSource, checkNamedSource, checkSources, checkChaining];

/** No rules: the form in the schema is the only requirement. */
const form: readonly Rule[] = [];

/** The rules for each input. An input without an entry does not compile. */
export const rulesOf: Readonly<Record<InputName, readonly Rule[]>> = {
  'aws-region': [checkRegion],
  'sts-endpoint': [checkEndpoints, checkSts],
  'http-proxy': [checkProxy],
  'no-proxy': form,
  'credential-source': source,
  audience: form,
  'aws-access-key-id': source,
  'aws-secret-access-key': source,
  'aws-session-token': source,
  'web-identity-token-file': source,
  'web-identity-token': source,
  'source-profile': source,
  'role-chaining': source,
  'force-skip-oidc': source,
  'use-existing-credentials': form,
  logout: form,
  'sso-start-url': source,
  'sso-region': source,
  'sso-account-id': source,
  'sso-role-name': source,
  'sso-timeout-s': form,
  'cognito-identity-pool-id': source,
  'cognito-auth-flow': source,
  'cognito-provider-name': source,
  'cognito-custom-role-arn': [...source, checkRoles],
  'rolesanywhere-trust-anchor-arn': source,
  'rolesanywhere-profile-arn': source,
  'rolesanywhere-certificate': source,
  'rolesanywhere-private-key': source,
  'rolesanywhere-passphrase': source,
  'rolesanywhere-certificate-chain': source,
  'rolesanywhere-session-name': source,
  'role-to-assume': [...source, checkRoles],
  'role-chain': [checkRoles],
  'role-session-name': form,
  'role-duration-seconds': form,
  'role-external-id': form,
  'role-propagation-s': form,
  'source-identity': form,
  sessions: [checkRoles, checkSessions, checkSessionRegions],
  'default-session': [checkSessions],
  'aws-profile': [checkSessions],
  'mfa-serial': [checkMfa],
  'mfa-code': [checkMfa],
  'mfa-secret': [checkMfa],
  'special-characters-workaround': [checkMfa],
  'custom-tags': [checkTags, checkTagCount],
  'transitive-tag-keys': form,
  'role-skip-session-tagging': form,
  // The rules for these depend on the chosen source: `rules/account.ts`, `rules/limits.ts`, `rules/renewal.ts`.
  'allowed-account-ids': form,
  'inline-session-policy': form,
  'managed-session-policies': form,
  refresh: form,
  'mask-aws-account-id': form,
  'output-credentials': form,
  'output-env-credentials': form,
  'overwrite-aws-profile': form,
  'unset-current-credentials': form,
  'key-age-check': form,
  'job-summary': form,
  'github-token': form,
  check: form,
  'trust-policy': form,
  'action-timeout-s': form,
  'disable-retry': form,
  'retry-max-attempts': form,
};

export const sourceRules: ReadonlySet<Rule> = new Set(source);

/** Every rule, once, in the order of the table. */
export const allRules: readonly Rule[] = [...new Set(Object.values(rulesOf).flat())];
