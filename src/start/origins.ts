import { existsSync } from 'node:fs';
import { endpointsIn } from '../aws/endpoints.ts';
import { likelyStsOrigin } from '../aws/origin.ts';
import { sdkPlanIn } from '../aws/sdk-plan.ts';
import { sharedFiles } from '../files/shared-files.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** With these inputs and variables, the first request goes to another service, or through a proxy. */
const elsewhere = [
  'INPUT_LOGOUT',
  'INPUT_SSO-START-URL',
  'INPUT_COGNITO-IDENTITY-POOL-ID',
  'INPUT_ROLESANYWHERE-TRUST-ANCHOR-ARN',
  'INPUT_SOURCE-PROFILE',
  'INPUT_HTTP-PROXY',
  'ROLESANYWHERE_TRUST_ANCHOR_ARN',
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
] as const;

/** With these, the first request goes to STS. */
const withoutToken = [
  'INPUT_FORCE-SKIP-OIDC',
  'INPUT_ROLE-CHAINING',
  'INPUT_USE-EXISTING-CREDENTIALS',
  'INPUT_WEB-IDENTITY-TOKEN-FILE',
  'INPUT_WEB-IDENTITY-TOKEN',
  'ROLE_CHAINING',
  'USE_EXISTING_CREDENTIALS',
  'WEB_IDENTITY_TOKEN_FILE',
] as const;

const roles = ['INPUT_ROLE-TO-ASSUME', 'INPUT_ROLE-CHAIN', 'INPUT_SESSIONS', 'ROLE_TO_ASSUME'] as const;

/**
 * The origins of the first requests, as far as the variables show them without reading the inputs. A wrong guess costs an unused
 * connection. Only TLS: its server proves itself before anything is sent.
 */
export function earlyOrigins(env: Env): readonly URL[] {
  const isSet = (name: string) => !/^(false)?$/i.test(env[name]?.trim() ?? '');
  const source = env['INPUT_CREDENTIAL-SOURCE'] || 'auto';
  const asksSts = roles.some(isSet) || isSet('INPUT_AWS-ACCESS-KEY-ID');
  if (elsewhere.some(isSet) || !asksSts || !/^(auto|github-oidc|access-keys|web-identity-token)/.test(source))
    return [];
  const asksToken = roles.some(isSet) && !withoutToken.some(isSet) && /^(auto|github-oidc)$/.test(source);
  const hasToken = asksToken && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  const origins = [hasToken ? parsed(env.ACTIONS_ID_TOKEN_REQUEST_URL) : undefined, stsIn(env)];
  return origins.flatMap((origin) =>
    origin?.protocol === 'https:' && !origin.username && !origin.password ? [origin] : [],
  );
}

const parsed = (text = '') => (URL.canParse(text) ? new URL(text) : undefined);

/** STS, unless a file may name another. */
function stsIn(env: Env): URL | undefined {
  const isNamed = env['INPUT_STS-ENDPOINT'] || env.AWS_ENDPOINT_URL_STS || env.AWS_ENDPOINT_URL;
  if (!isNamed && existsSync(sharedFiles(env).config)) return undefined;
  const aws = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      name.startsWith('AWS_') && value ? [[name, value] as const] : [],
    ),
  );
  const written = env['INPUT_STS-ENDPOINT'];
  const endpoints = {
    ...endpointsIn(aws, undefined),
    ...(written && { STS: { url: written, from: 'sts-endpoint' } }),
  };
  const region = env['INPUT_AWS-REGION'] || env.AWS_REGION || env.AWS_DEFAULT_REGION || '';
  return likelyStsOrigin({ endpoints, region, sdk: sdkPlanIn({ aws }) });
}
