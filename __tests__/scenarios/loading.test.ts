import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { keys, role, World } from './scenario.ts';

const world = new World();

/** For each module loaded on demand: text that appears in no other module. */
const marks = {
  'IAM Identity Center': /Approve this sign-in/,
  'IAM Identity Center: device flow': /StartDeviceAuthorizationCommand/,
  'cached tokens': /registrationExpiresAt: registration/,
  Cognito: /AWSCognitoIdentityService/,
  'age of keys': /Action=ListAccessKeys|Action: 'ListAccessKeys'|'ListAccessKeys'/,
  'one-time codes': /otpauth:\/\//,
  'profiles as a source': /Assumed \$\{role\.arn\} for the profile or/,
  'default chain': /there is no metadata service/,
  'version of the AWS CLI': /The AWS CLI of this runner/,
  proxies: /class Fork extends/,
  'profiles to write': /stayed locked by another process/,
  YAML: /YAMLParseError/,
  explanations: /The sign-in and its fallback failed/,
  'what to paste': /This trust statement allows/,
  Octokit: /include_claim_keys/,
  'the page of the run': /Signed in to AWS/,
  'many sessions': /sessions: \$\{branch\.name\}/,
  'profiles that renew themselves': /temporary folder of the runner has free space/,
} as const;
type Mark = keyof typeof marks;

/** Runs a step, and returns the parts of the bundle that its process loads. */
async function chunksOf(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  exitCode = 0,
): Promise<{ readonly names: readonly string[]; readonly has: readonly Mark[] }> {
  const list = join(world.job.folder, 'read');
  const hook = join(world.job.folder, 'hook.cjs');
  writeFileSync(list, '');
  writeFileSync(
    hook,
    `const { registerHooks } = require('node:module');
const { appendFileSync } = require('node:fs');
registerHooks({ load: (url, context, next) => {
  if (url.startsWith('file:')) appendFileSync(${JSON.stringify(list)}, new URL(url).pathname + '\\n');
  return next(url, context);
} });`,
  );
  const result = await world.step(inputs, { env: { ...env, NODE_OPTIONS: `--require ${hook}` } });
  expect(result.exitCode).toBe(exitCode);
  const paths = readFileSync(list, 'utf8')
    .split('\n')
    .filter((path) => path.includes('/dist/'));
  const text = [...new Set(paths)].map((path) => readFileSync(path, 'utf8')).join('\n');
  return {
    names: paths.map((path) => basename(path)),
    has: (Object.keys(marks) as Mark[]).filter((mark) => marks[mark].test(text)),
  };
}

test('an OIDC run loads no other source and no explanations', async () => {
  const { names, has } = await chunksOf({ 'role-to-assume': role('deploy') });
  expect(names).toContain('index.js');
  expect(has).toEqual(['the page of the run']);
});

test('a chain with access keys loads nothing on demand', async () => {
  world.withoutTokenEndpoint();
  const { has } = await chunksOf({
    ...keys,
    'role-to-assume': role('deploy'),
    'role-chain': role('deploy-target', '444455556666'),
    'job-summary': 'false',
  });
  expect(has).toEqual([]);
});

const center = {
  'sso-start-url': 'https://octo.awsapps.com/start',
  'sso-account-id': '111122223333',
  'sso-role-name': 'Deployer',
};
const guarded = {
  'aws-access-key-id': 'AKIA111111111EXAMPLE',
  'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY',
  'mfa-serial': 'arn:aws:iam::111122223333:mfa/guarded',
  'mfa-secret': 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
};

// Without this test, the tests above would also pass with marks that never match.
test.each([
  ['age of keys', keys],
  ['Cognito', { 'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-555555555555' }],
  ['IAM Identity Center', center],
  ['IAM Identity Center: device flow', center],
  ['one-time codes', guarded],
  ['default chain', { 'credential-source': 'default-chain' }],
  ['many sessions', { sessions: `one: ${role('deploy')}` }],
  ['YAML', { sessions: `{ one: ${role('deploy')} }` }],
  ['profiles to write', { sessions: `one: ${role('deploy')}` }],
  ['profiles that renew themselves', { 'role-to-assume': role('deploy'), refresh: 'true' }],
] as const)('%s: loaded when needed', async (mark, inputs) => {
  world.cloud.identityCenter.approval = 'at-once';
  world.cloud.identityCenter.interval = 0.2;
  const env = { ...world.cloud.containerEndpoint, AWS_ENDPOINT_URL_IAM: world.cloud.url };
  expect((await chunksOf(inputs, env)).has).toContain(mark);
});

test('a failure loads the explanations, the trust statement and Octokit', async () => {
  const inputs = { 'role-to-assume': role('release'), 'github-token': world.cloud.github.apiToken };
  const { has } = await chunksOf(inputs, {}, 1);
  expect(has).toEqual(expect.arrayContaining(['explanations', 'what to paste', 'Octokit']));
});
