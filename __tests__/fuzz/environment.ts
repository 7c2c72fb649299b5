import { join } from 'node:path';
import fc from 'fast-check';
import type { InputSpec } from '../../src/inputs/schema/spec.ts';
import { type InputName, schema } from '../../src/inputs/schema.ts';
import { file } from './ini-files.ts';
import { nasty, variable } from './texts.ts';

/** Texts that occur only as secrets. */
export const secrets = [
  'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2lnbmF0dXJl',
  'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  'p4ssw0rd',
] as const;
const [key, jwt, seed, password] = secrets;

const role = 'arn:aws:iam::111122223333:role/deploy';
const roles = [role, 'arn:aws-cn:iam::444455556666:role/a/b', 'deploy', 'arn:aws:iam::1:role/x'];

/** Usual values of inputs whose type does not tell them. */
const usual: { readonly [Name in InputName]?: readonly string[] } = {
  'aws-region': ['us-east-2', 'us-esat-2', 'cn-north-1', 'garage'],
  'allowed-account-ids': ['111122223333', '111122223333, 444455556666'],
  'aws-access-key-id': ['AKIAIOSFODNN7EXAMPLE'],
  'aws-secret-access-key': [key],
  'aws-session-token': [key],
  'web-identity-token': [jwt],
  'source-profile': ['x', 'default', 'center', 'login'],
  'sso-start-url': ['https://example.awsapps.com/start'],
  'sso-region': ['us-east-2', 'us-esat-2'],
  'sso-account-id': ['111122223333'],
  'sso-role-name': ['Admin'],
  'cognito-identity-pool-id': ['us-east-2:11111111-2222-3333-4444-555555555555', 'x:1'],
  'cognito-custom-role-arn': roles,
  'mfa-serial': ['arn:aws:iam::111122223333:mfa/me'],
  'mfa-code': ['123456'],
  'mfa-secret': [seed],
  'role-to-assume': roles,
  'role-chain': [roles.join('\n'), `- role: ${role}\n  external-id: 0042\n`],
  sessions: [`prod: ${role}`, `x: {role: ${role}, region: us-west-9, role-chain: [a, b]}\n"y": b`],
  'default-session': ['prod', 'y'],
  'inline-session-policy': ['{"Statement":[]}'],
  'managed-session-policies': ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
  'custom-tags': ['{"team":"x"}', '{"Repository":1}'],
  'transitive-tag-keys': ['team\nActor'],
  'aws-profile': ['x', 'default', 'prod'],
  'http-proxy': [`http://user:${password}@proxy.example:3128`, 'socks5://h', `h/${password}@x`],
  'sts-endpoint': ['none', 'https://sts.example.com', 'http://sts.example.com', `https://u:${password}@h`],
};

function textFor(name: InputName, spec: InputSpec): fc.Arbitrary<string> {
  const given = usual[name] ?? [];
  const fit =
    spec.type === 'boolean'
      ? fc.constantFrom('true', 'false')
      : spec.type === 'integer'
        ? fc.integer({ min: spec.min, max: spec.max }).map(String)
        : fc.constantFrom(...(spec.type === 'choice' ? spec.choices : given), '');
  return fc.oneof({ weight: 3, arbitrary: fit }, { weight: 1, arbitrary: nasty('yaml', 'json') });
}

const inputs = (Object.entries(schema) as [InputName, InputSpec][]).map(
  ([name, spec]) => [`INPUT_${name.toUpperCase()}`, textFor(name, spec)] as const,
);

const other = nasty('shell', 'ini').map(variable);
const among = (...texts: readonly string[]) => fc.oneof(fc.constantFrom(...texts), other);

const variables = {
  AWS_ACCESS_KEY_ID: among('ASIAIOSFODNN7EXAMPLE'),
  AWS_SECRET_ACCESS_KEY: among(key),
  AWS_SESSION_TOKEN: among(key),
  AWS_CREDENTIAL_EXPIRATION: among('2026-11-24T00:00:00Z'),
  AWS_PROFILE: among('x', 'default', 'center'),
  AWS_REGION: among('us-east-2'),
  AWS_DEFAULT_REGION: among('eu-west-1'),
  AWS_ROLE_ARN: among(role),
  AWS_WEB_IDENTITY_TOKEN_FILE: among('/none/token'),
  AWS_ENDPOINT_URL: among('https://store.example', 'ftp://x'),
  AWS_ENDPOINT_URL_STS: among(`https://u:${password}@h`, 'http://1.2.3.4'),
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: among('/v2/credentials'),
  AWS_CONTAINER_CREDENTIALS_FULL_URI: among('http://169.254.170.23/v1/credentials'),
  AWS_EC2_METADATA_DISABLED: among('true'),
  ACTIONS_ID_TOKEN_REQUEST_URL: among('https://token.example.com/?v=1'),
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: among(jwt),
  GITHUB_REPOSITORY: among('octo/cat'),
  GITHUB_ACTOR: other,
  GITHUB_REF: other,
  GITHUB_WORKFLOW: other,
  GITHUB_EVENT_PATH: among('/none'),
  HTTPS_PROXY: among(`http://user:${password}@h`),
  RUNNER_OS: among('Windows', 'Linux'),
  ACT: among('true'),
} as const;

/** Inputs and variables that suffice to sign in. */
const good = {
  'INPUT_AWS-REGION': 'us-east-2',
  'INPUT_ROLE-TO-ASSUME': role,
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.com/?v=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: jwt,
};

/** Inputs and variables of a step whose shared files are in the folder. */
export const environment = (folder: string): fc.Arbitrary<Record<string, string>> =>
  fc
    .record({ ...Object.fromEntries(inputs), ...variables }, { requiredKeys: [] })
    .chain((all) =>
      fc.tuple(fc.constantFrom({}, good), fc.shuffledSubarray(Object.entries(all), { maxLength: 12 })),
    )
    .map(([base, some]) => ({
      ...base,
      ...Object.fromEntries(some),
      HOME: folder,
      AWS_CONFIG_FILE: join(folder, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
    }));

const line = among(
  'role_arn = arn:aws:iam::111122223333:role/x',
  'source_profile = x',
  'source_profile = default',
  'credential_source = Environment',
  'credential_process = x y',
  'web_identity_token_file = /none',
  'sso_session = s',
  'sso_start_url = https://example.awsapps.com/start',
  'sso_account_id = 111122223333',
  'sso_role_name = Admin',
  'login_session = x',
  'mfa_serial = arn:aws:iam::111122223333:mfa/me',
  'duration_seconds = 900',
  'region = us-east-2',
  'endpoint_url = http://1.2.3.4',
  `aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ${key}`,
);
const section = fc
  .tuple(
    fc.constantFrom('x', 'profile x', 'default', 'profile center', 'profile login', 'sso-session s'),
    fc.array(line, { maxLength: 5 }),
  )
  .map(([name, lines]) => `[${name}]\n${lines.join('\n')}\n`);
const sections = fc.oneof(
  fc.array(section, { maxLength: 4 }).map((all) => all.join('')),
  file,
);

/** The texts of the shared files. */
export const profilesOf = fc.record({ config: sections, credentials: sections });
