import { endpointsIn } from '../aws/endpoints.ts';
import { likelyStsOrigin } from '../aws/origin.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Inputs and variables with which the first request is probably another one than that for a GitHub token without a proxy. */
const others = [
  'INPUT_LOGOUT',
  'INPUT_FORCE-SKIP-OIDC',
  'INPUT_ROLE-CHAINING',
  'INPUT_USE-EXISTING-CREDENTIALS',
  'INPUT_WEB-IDENTITY-TOKEN-FILE',
  'INPUT_WEB-IDENTITY-TOKEN',
  'INPUT_SSO-START-URL',
  'INPUT_COGNITO-IDENTITY-POOL-ID',
  'INPUT_ROLESANYWHERE-TRUST-ANCHOR-ARN',
  'INPUT_SOURCE-PROFILE',
  'INPUT_HTTP-PROXY',
  'ROLE_CHAINING',
  'USE_EXISTING_CREDENTIALS',
  'WEB_IDENTITY_TOKEN_FILE',
  'ROLESANYWHERE_TRUST_ANCHOR_ARN',
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
] as const;

const roles = ['INPUT_ROLE-TO-ASSUME', 'INPUT_ROLE-CHAIN', 'INPUT_SESSIONS', 'ROLE_TO_ASSUME'] as const;

/**
 * The origins of the first requests, as far as the variables show them without reading the inputs. Empty unless the step probably
 * uses GitHub OIDC. A wrong guess costs an unused connection. Only TLS: its server proves itself before anything is sent.
 */
export function earlyOrigins(env: Env): readonly URL[] {
  const isSet = (name: string) => !/^(false)?$/i.test(env[name]?.trim() ?? '');
  const token = env.ACTIONS_ID_TOKEN_REQUEST_URL;
  const source = env['INPUT_CREDENTIAL-SOURCE'] || 'auto';
  if (!token || !roles.some(isSet) || others.some(isSet) || !/^(auto|github-oidc)$/.test(source)) return [];
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
  const origins = [
    URL.canParse(token) ? new URL(token) : undefined,
    likelyStsOrigin({ endpoints, region }, aws),
  ];
  return origins.flatMap((origin) => (origin?.protocol === 'https:' ? [origin] : []));
}
