import type { Scenario } from './scenario.ts';

const account = '111122223333';
const role = (name: string) => `arn:aws:iam::${account}:role/${name}`;
const region = { 'aws-region': 'us-east-2' };
const deploy = { ...region, 'role-to-assume': role('deploy') };
const target = 'arn:aws:iam::444455556666:role/deploy-target';
const keys = {
  'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE',
  'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const variables = {
  AWS_ACCESS_KEY_ID: keys['aws-access-key-id'],
  AWS_SECRET_ACCESS_KEY: keys['aws-secret-access-key'],
};
const others = {
  AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
};
// Without this, the incumbent retries a refusal for most of a minute.
const once = { 'disable-retry': 'true' };
const one = (inputs: Record<string, string>, env: Record<string, string> = {}) => [{ inputs, env }];

const oidc: readonly Scenario[] = [
  { name: 'OIDC', oidc: true, steps: one(deploy) },
  {
    name: 'OIDC: outputs only',
    oidc: true,
    steps: one({ ...deploy, 'output-credentials': 'true', 'output-env-credentials': 'false' }),
  },
  {
    name: 'OIDC: environment and outputs',
    oidc: true,
    steps: one({ ...deploy, 'output-credentials': 'True' }),
  },
  {
    name: 'OIDC: name, duration, audience, policies',
    oidc: true,
    steps: one({
      ...deploy,
      audience: 'sts.amazonaws.com',
      'role-session-name': 'release+1=a,b.c@d-e_f',
      'role-duration-seconds': '1800',
      'inline-session-policy':
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}',
      'managed-session-policies':
        'arn:aws:iam::aws:policy/ReadOnlyAccess\narn:aws:iam::111122223333:policy/own',
    }),
  },
  { name: 'OIDC: an external ID', oidc: true, steps: one({ ...deploy, 'role-external-id': 'octo-42' }) },
  { name: 'OIDC: custom tags', oidc: true, steps: one({ ...deploy, 'custom-tags': '{"team":"platform"}' }) },
  { name: 'OIDC: masked account', oidc: true, steps: one({ ...deploy, 'mask-aws-account-id': 'true' }) },
  {
    name: 'OIDC: allowed account',
    oidc: true,
    steps: one({ ...deploy, 'allowed-account-ids': `444455556666, ${account}` }),
  },
  {
    name: 'OIDC: another account than allowed',
    oidc: true,
    steps: one({ ...deploy, 'allowed-account-ids': '444455556666' }),
  },
  {
    name: 'OIDC: a role that trusts another branch',
    oidc: true,
    steps: one({ ...deploy, ...once, 'role-to-assume': role('release') }),
  },
  {
    name: 'OIDC: China',
    oidc: true,
    steps: one({
      'aws-region': 'cn-north-1',
      ...once,
      'role-to-assume': 'arn:aws-cn:iam::777788889999:role/deploy',
    }),
  },
  {
    name: 'OIDC: China with its audience, then a role name',
    oidc: true,
    steps: [
      {
        inputs: {
          'aws-region': 'cn-north-1',
          ...once,
          audience: 'sts.amazonaws.com.cn',
          'role-to-assume': 'arn:aws-cn:iam::777788889999:role/deploy',
        },
      },
      {
        inputs: { 'aws-region': 'cn-north-1', ...once, 'role-chaining': 'true', 'role-to-assume': 'target' },
      },
    ],
  },
  {
    name: 'OIDC: GovCloud',
    oidc: true,
    steps: one({
      'aws-region': 'us-gov-west-1',
      'role-to-assume': 'arn:aws-us-gov:iam::888899990000:role/deploy',
    }),
  },
  {
    name: 'OIDC: every stand-in variable that has an effect here',
    oidc: true,
    steps: one(
      {},
      {
        AWS_REGION: 'us-west-2',
        ROLE_TO_ASSUME: role('deploy'),
        AUDIENCE: 'sts.amazonaws.com',
        MASK_AWS_ACCOUNT_ID: 'true',
        ROLE_DURATION_SECONDS: '1200',
        ROLE_SESSION_NAME: 'from-env',
        ROLE_SKIP_SESSION_TAGGING: 'true',
        MANAGED_SESSION_POLICIES: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
        INLINE_SESSION_POLICY: '{"Version":"2012-10-17","Statement":[]}',
        OUTPUT_CREDENTIALS: 'true',
        UNSET_CURRENT_CREDENTIALS: 'true',
        DISABLE_RETRY: 'true',
        RETRY_MAX_ATTEMPTS: '2',
      },
    ),
  },
  {
    name: 'OIDC: AWS_SKIP_CLEANUP_STEP in capitals',
    oidc: true,
    environment: { AWS_SKIP_CLEANUP_STEP: 'TRUE' },
    steps: one(deploy),
  },
  {
    name: 'OIDC: AWS_SKIP_CLEANUP_STEP',
    oidc: true,
    environment: { AWS_SKIP_CLEANUP_STEP: 'true' },
    steps: one(deploy),
  },
  {
    name: 'OIDC: credentials were there before',
    oidc: true,
    environment: { ...others, AWS_REGION: 'eu-north-1' },
    steps: one(deploy),
  },
  { name: 'OIDC: no token endpoint', steps: one({ ...deploy, ...once }) },
  {
    name: 'OIDC twice: another region and role',
    oidc: true,
    steps: [
      { inputs: deploy },
      { inputs: { ...deploy, 'aws-region': 'us-west-2', 'role-session-name': 'second' } },
    ],
  },
];

const withKeys: readonly Scenario[] = [
  { name: 'keys', steps: one({ ...region, ...keys }) },
  {
    name: 'keys: over an old session token',
    environment: { ...others, AWS_SESSION_TOKEN: 'old' },
    steps: one({ ...region, ...keys }),
  },
  {
    name: 'keys: as outputs',
    steps: one({ ...region, ...keys, 'output-credentials': 'true', 'output-env-credentials': 'false' }),
  },
  { name: 'keys and role ARN', steps: one({ ...deploy, ...keys }) },
  { name: 'keys and role name', steps: one({ ...deploy, ...keys, 'role-to-assume': 'deploy' }) },
  {
    name: 'keys and role: every parameter',
    steps: one({
      ...region,
      ...keys,
      'role-to-assume': role('partner'),
      'role-external-id': 'octo-42',
      'role-session-name': 'full',
      'role-duration-seconds': '900',
      'custom-tags': '{"team":"platform","cost center":42,"flag":true}',
      'transitive-tag-keys': 'Repository\nteam\nnone',
      'inline-session-policy': '{"Version":"2012-10-17","Statement":[]}',
      'managed-session-policies': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
    }),
  },
  {
    name: 'keys and role: no tags',
    steps: one({
      ...deploy,
      ...keys,
      'role-skip-session-tagging': 'true',
      'transitive-tag-keys': 'Repository',
    }),
  },
  {
    name: 'keys and role: tags of odd texts',
    steps: one(
      { ...deploy, ...keys },
      {
        GITHUB_WORKFLOW: `déploy "prod" #1 ✓ <a> & 100% ${'long '.repeat(60)}`,
        GITHUB_ACTOR: 'dependabot[bot]',
        GITHUB_REF: 'refs/heads/feature/ünïcode(x)',
        GITHUB_BASE_REF: 'main',
        GITHUB_HEAD_REF: 'feature/x',
      },
    ),
  },
  { name: 'keys and role: tags that are too large', packedSpace: 220, steps: one({ ...deploy, ...keys }) },
  { name: 'keys and role: a token endpoint as well', oidc: true, steps: one({ ...deploy, ...keys }) },
  {
    name: 'keys and role: a token endpoint, and force-skip-oidc',
    oidc: true,
    steps: one({ ...deploy, ...keys, 'force-skip-oidc': 'true' }),
  },
  {
    name: 'keys without the secret',
    steps: one({ ...region, ...once, 'aws-access-key-id': keys['aws-access-key-id'] }),
  },
  {
    name: 'keys that are wrong',
    steps: one({ ...region, ...once, ...keys, 'aws-secret-access-key': 'wrong' }),
  },
  {
    name: 'keys of a session',
    oidc: true,
    steps: [
      { inputs: deploy },
      {
        inputs: {
          ...region,
          'aws-access-key-id': '{AWS_ACCESS_KEY_ID}',
          'aws-secret-access-key': '{AWS_SECRET_ACCESS_KEY}',
          'aws-session-token': '{AWS_SESSION_TOKEN}',
        },
      },
    ],
  },
];

const ambient: readonly Scenario[] = [
  { name: 'ambient', environment: variables, steps: one(region) },
  { name: 'ambient and role', environment: variables, steps: one(deploy) },
  {
    name: 'ambient and role: force-skip-oidc',
    oidc: true,
    environment: variables,
    steps: one({ ...deploy, 'force-skip-oidc': 'true' }),
  },
  { name: 'ambient and profile', environment: variables, steps: one({ ...region, 'aws-profile': 'dev' }) },
  {
    name: 'ambient: AWS_PROFILE of the shared files',
    environment: { AWS_PROFILE: 'mine' },
    files: {
      '.aws/credentials': `[mine]\naws_access_key_id = ${keys['aws-access-key-id']}\naws_secret_access_key = ${keys['aws-secret-access-key']}\n`,
    },
    steps: one(region),
  },
  { name: 'ambient: nothing there', steps: one({ ...region, ...once }) },
  {
    name: 'role-chaining',
    oidc: true,
    steps: [{ inputs: deploy }, { inputs: { ...region, 'role-to-assume': target, 'role-chaining': 'true' } }],
  },
  {
    name: 'role-chaining: an hour is the most',
    oidc: true,
    steps: [
      { inputs: deploy },
      {
        inputs: {
          ...region,
          ...once,
          'role-to-assume': target,
          'role-chaining': 'true',
          'role-duration-seconds': '7200',
        },
      },
    ],
  },
  {
    name: 'role-chaining: with keys as inputs',
    steps: one({ ...deploy, ...keys, ...once, 'role-chaining': 'true' }),
  },
  {
    name: 'role-chaining: with keys as inputs, and others in the environment',
    environment: others,
    steps: one({ ...deploy, ...keys, ...once, 'role-chaining': 'true' }),
  },
  {
    name: 'ambient: keys and AWS_PROFILE',
    environment: { ...others, AWS_PROFILE: 'mine' },
    files: {
      '.aws/credentials': `[mine]\naws_access_key_id = ${keys['aws-access-key-id']}\naws_secret_access_key = ${keys['aws-secret-access-key']}\n`,
    },
    steps: one(region),
  },
  {
    name: 'ambient: as outputs',
    environment: variables,
    steps: one({ ...region, 'output-credentials': 'true' }),
  },
  { name: 'role-chaining: without credentials', steps: one({ ...deploy, ...once, 'role-chaining': 'true' }) },
  {
    name: 'unset-current-credentials',
    environment: { ...others, AWS_SESSION_TOKEN: 'old' },
    steps: one({ ...region, ...keys, 'unset-current-credentials': 'true' }),
  },
  {
    name: 'unset-current-credentials: without exports',
    environment: others,
    steps: one({
      ...region,
      ...keys,
      'unset-current-credentials': 'true',
      'output-env-credentials': 'false',
    }),
  },
  {
    name: 'use-existing-credentials: of the wanted role',
    oidc: true,
    steps: [{ inputs: deploy }, { inputs: { ...deploy, 'use-existing-credentials': 'true' } }],
  },
  {
    name: 'use-existing-credentials: of somebody else',
    oidc: true,
    environment: others,
    steps: one({ ...deploy, 'use-existing-credentials': 'true' }),
  },
  {
    name: 'use-existing-credentials: none',
    oidc: true,
    steps: one({ ...deploy, 'use-existing-credentials': 'true' }),
  },
  {
    name: 'use-existing-credentials: "false"',
    oidc: true,
    environment: variables,
    steps: one({ ...deploy, 'use-existing-credentials': 'false' }),
  },
];

const files: readonly Scenario[] = [
  {
    name: 'token file',
    files: { token: 'TOKEN' },
    steps: one({ ...deploy, 'web-identity-token-file': '{HOME}/token' }),
  },
  {
    name: 'token file: relative to the workspace',
    files: { token: 'TOKEN' },
    steps: one({ ...deploy, 'web-identity-token-file': 'token', 'role-external-id': 'octo-42' }),
  },
  { name: 'token file: missing', steps: one({ ...deploy, ...once, 'web-identity-token-file': 'token' }) },
  {
    name: 'token file: keys and a role name',
    files: { token: 'TOKEN' },
    steps: one({
      ...deploy,
      ...keys,
      ...once,
      'role-to-assume': 'deploy',
      'web-identity-token-file': 'token',
    }),
  },
  {
    name: 'token file: without a role',
    files: { token: 'TOKEN' },
    steps: one({ ...region, ...once, 'web-identity-token-file': 'token' }),
  },
  { name: 'profile', oidc: true, steps: one({ ...deploy, 'aws-profile': 'dev' }) },
  { name: 'profile: default', oidc: true, steps: one({ ...deploy, 'aws-profile': 'default' }) },
  {
    name: 'profile and environment',
    oidc: true,
    steps: one({ ...deploy, 'aws-profile': 'dev', 'output-env-credentials': 'true' }),
  },
  {
    name: 'profile and outputs',
    oidc: true,
    steps: one({ ...deploy, 'aws-profile': 'dev', 'output-credentials': 'true' }),
  },
  { name: 'profile of keys', steps: one({ ...region, ...keys, 'aws-profile': 'dev' }) },
  { name: 'profile of keys and role', steps: one({ ...deploy, ...keys, 'aws-profile': 'dev' }) },
  {
    name: 'profile beside others',
    oidc: true,
    files: { '.aws/config': '[profile a]\nregion = x\n', '.aws/credentials': '[a]\naws_access_key_id = A\n' },
    steps: one({ ...deploy, 'aws-profile': 'dev' }),
  },
  {
    name: 'profile beside comments and nested keys',
    oidc: true,
    files: { '.aws/config': '# mine\n[profile a]\ns3 =\n  max_concurrent_requests = 20\n\n' },
    steps: one({ ...deploy, 'aws-profile': 'dev' }),
  },
  {
    name: 'profile that exists',
    oidc: true,
    files: { '.aws/credentials': '[dev]\naws_access_key_id = A\n' },
    steps: one({ ...deploy, 'aws-profile': 'dev' }),
  },
  {
    name: 'profile that exists: overwritten',
    oidc: true,
    files: { '.aws/credentials': '[dev]\naws_access_key_id = A\n\n[b]\nk = v\n' },
    steps: one({ ...deploy, 'aws-profile': 'dev', 'overwrite-aws-profile': 'true' }),
  },
  {
    name: 'profile twice: the second overwrites',
    oidc: true,
    steps: [
      { inputs: { ...deploy, 'aws-profile': 'dev' } },
      {
        inputs: { ...deploy, 'aws-region': 'us-west-2', 'aws-profile': 'dev' },
        env: { OVERWRITE_AWS_PROFILE: 'true' },
      },
    ],
  },
  { name: 'profile with a space', oidc: true, steps: one({ ...deploy, 'aws-profile': 'a b' }) },
  {
    name: 'profile in files that variables name',
    oidc: true,
    environment: { AWS_SHARED_CREDENTIALS_FILE: '{HOME}/c/one', AWS_CONFIG_FILE: '{HOME}/d/two' },
    steps: one({ ...deploy, 'aws-profile': 'dev' }),
  },
];

const network: readonly Scenario[] = [
  {
    name: 'sts-endpoint: a region of its own',
    steps: one({ ...deploy, ...keys, 'aws-region': 'us-fake-1', 'sts-endpoint': '{CLOUD}' }),
  },
  {
    name: 'sts-endpoint',
    steps: one(
      { ...deploy, ...keys, 'sts-endpoint': '{CLOUD}' },
      { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' },
    ),
  },
  { name: 'http-proxy', steps: one({ ...deploy, ...keys, 'http-proxy': '{PROXY}' }) },
  {
    name: 'HTTPS_PROXY before HTTP_PROXY',
    steps: one({ ...deploy, ...keys }, { HTTPS_PROXY: '{PROXY}', HTTP_PROXY: 'http://127.0.0.1:1' }),
  },
  { name: 'http-proxy for OIDC', oidc: true, steps: one({ ...deploy, 'http-proxy': '{PROXY}' }) },
  {
    name: 'no-proxy: everything',
    steps: one({ ...deploy, ...keys, 'http-proxy': '{PROXY}', 'no-proxy': '*' }),
  },
  {
    name: 'no-proxy: the host',
    steps: one({ ...deploy, ...keys, 'http-proxy': '{PROXY}', 'no-proxy': '127.0.0.1' }),
  },
  {
    name: 'no-proxy: another host',
    steps: one({ ...deploy, ...keys, 'http-proxy': '{PROXY}', 'no-proxy': 'example.com' }),
  },
  {
    name: 'special-characters-workaround',
    oidc: true,
    secrets: ['a+b', 'a/b', 'plain'],
    steps: one({ ...deploy, 'special-characters-workaround': 'true' }),
  },
  { name: 'action-timeout-s', oidc: true, steps: one({ ...deploy, 'action-timeout-s': '60' }) },
];

const mistakes: readonly Scenario[] = [
  { name: 'mistake: no region', oidc: true, steps: one({ 'role-to-assume': role('deploy') }) },
  {
    name: 'mistake: a region that does not exist',
    oidc: true,
    steps: one({ ...deploy, 'aws-region': 'us-esat-2' }),
  },
  {
    name: 'mistake: a boolean that is none',
    oidc: true,
    steps: one({ ...deploy, 'output-credentials': 'yes' }),
  },
  {
    name: 'mistake: a duration with a unit',
    oidc: true,
    steps: one({ ...deploy, ...once, 'role-duration-seconds': '1h' }),
  },
  {
    name: 'mistake: custom-tags that are no JSON',
    steps: one({ ...deploy, ...keys, ...once, 'custom-tags': '{team' }),
  },
  {
    name: 'mistake: a protected tag',
    steps: one({ ...deploy, ...keys, ...once, 'custom-tags': '{"Repository":"x"}' }),
  },
  {
    name: 'mistake: a session name with a space',
    oidc: true,
    steps: one({ ...deploy, 'role-session-name': 'a b' }),
  },
  {
    name: 'mistake: force-skip-oidc with a role and nothing else',
    oidc: true,
    steps: one({ ...deploy, ...once, 'force-skip-oidc': 'true' }),
  },
];

/** Steps as public workflows write them. */
const habits: readonly Scenario[] = [
  {
    name: 'habit: a variable AUDIENCE',
    oidc: true,
    steps: one(deploy, { AUDIENCE: 'https://example.com' }),
  },
  {
    name: 'habit: a role of a store',
    steps: one({
      ...region,
      ...keys,
      ...once,
      'role-to-assume': 'arn:aws:iam::nightly-sync:role/FullAccess',
      'sts-endpoint': '{CLOUD}',
    }),
  },
  {
    name: 'habit: a region of a store',
    steps: one({ ...deploy, ...keys, 'aws-region': 'garage' }, { AWS_ENDPOINT_URL: '{CLOUD}' }),
  },
  {
    name: 'habit: a session token without keys',
    oidc: true,
    steps: one({ ...deploy, 'aws-session-token': 'left-over' }),
  },
  {
    name: 'habit: a secret without a key ID',
    oidc: true,
    steps: one({ ...deploy, 'aws-secret-access-key': keys['aws-secret-access-key'] }),
  },
  {
    name: 'habit: a role of white space, and a variable',
    steps: one({ ...region, ...keys, 'role-to-assume': ' ' }, { ROLE_TO_ASSUME: role('deploy') }),
  },
  {
    name: 'habit: an empty role, and a variable',
    steps: one({ ...region, ...keys, 'role-to-assume': '' }, { ROLE_TO_ASSUME: role('deploy') }),
  },
  {
    name: 'habit: a session policy without a role',
    steps: one({ ...region, ...keys, 'inline-session-policy': '{"Statement":[]}' }),
  },
  {
    name: 'habit: an external ID without a role',
    steps: one({ ...region, ...keys, 'role-external-id': 'octo-42' }),
  },
  {
    name: 'habit: custom-tags that are no JSON, without a role',
    steps: one({ ...region, ...keys, 'custom-tags': 'team=platform' }),
  },
  {
    name: 'habit: allowed-account-ids with an empty item at the end',
    oidc: true,
    steps: one({ ...deploy, 'allowed-account-ids': '444455556666,' }),
  },
  {
    name: 'habit: allowed-account-ids with an empty item at the start',
    oidc: true,
    steps: one({ ...deploy, 'allowed-account-ids': ',444455556666' }),
  },
  {
    name: 'habit: allowed-account-ids with an odd item',
    oidc: true,
    steps: one({ ...deploy, 'allowed-account-ids': `production, ${account}` }),
  },
  {
    name: 'habit: AWS_PROFILE is empty',
    environment: { ...variables, AWS_PROFILE: '' },
    steps: one(region),
  },
  { name: 'habit: the profile DEFAULT', oidc: true, steps: one({ ...deploy, 'aws-profile': 'DEFAULT' }) },
  {
    name: 'habit: a proxy with a path',
    steps: one({ ...deploy, ...keys, 'http-proxy': '{PROXY}/path' }),
  },
  { name: 'habit: no GITHUB_ENV', oidc: true, steps: one(deploy, { GITHUB_ENV: '' }) },
];

/** Every way of using the incumbent that makes sense, and the usual mistakes. */
export const scenarios: readonly Scenario[] = [
  ...oidc,
  ...withKeys,
  ...ambient,
  ...files,
  ...network,
  ...mistakes,
  ...habits,
];
