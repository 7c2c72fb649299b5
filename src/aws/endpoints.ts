import type { Section, SharedConfig } from '../files/shared-config.ts';
import type { EndpointPlans, ServiceId } from '../net/plan.ts';

/** Service names in the shared files: https://docs.aws.amazon.com/sdkref/latest/guide/ss-endpoints-table.html */
const keys: Readonly<Record<ServiceId, string>> = {
  STS: 'sts',
  SSO: 'sso',
  SSO_OIDC: 'sso_oidc',
  SIGNIN: 'signin',
  COGNITO_IDENTITY: 'cognito_identity',
  IAM: 'iam',
  ROLESANYWHERE: 'rolesanywhere',
};

/**
 * Service addresses from AWS's own variables and the shared files, unchecked, with the precedence of the SDKs:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function endpointsIn(
  aws: Readonly<Record<string, string>>,
  config: SharedConfig | undefined,
): EndpointPlans {
  const profile = aws.AWS_PROFILE ?? 'default';
  const section = config?.profiles.get(profile);
  const isIgnored =
    aws.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true' ||
    section?.isTrue('ignore_configured_endpoint_urls');
  if (isIgnored) return {};
  const found = Object.entries(keys).flatMap(([id, key]) => {
    const plan = byVariable(id, aws) ?? (section && byFile(key, profile, section, config));
    return plan ? [[id, plan] as const] : [];
  });
  return Object.fromEntries(found);
}

const forAll = { isForAll: true } as const;

function byVariable(id: string, aws: Readonly<Record<string, string>>) {
  const from = [`AWS_ENDPOINT_URL_${id}`, 'AWS_ENDPOINT_URL'].find((name) => aws[name]);
  const url = from && aws[from];
  return from && url ? { url, from, ...(from === 'AWS_ENDPOINT_URL' && forAll) } : undefined;
}

function byFile(key: string, profile: string, section: Section, config: SharedConfig | undefined) {
  const file = config?.files.config;
  const group = section.text('services');
  // The SDK's parser joins a service and its setting with a full stop.
  const own = group && config?.services.get(group)?.text(`${key}.endpoint_url`);
  if (group && own) return { url: own, from: `endpoint_url of ${key} in [services ${group}] of ${file}` };
  const url = section.text('endpoint_url');
  return url ? { url, from: `endpoint_url of the profile ${profile} in ${file}`, ...forAll } : undefined;
}
