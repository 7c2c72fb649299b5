import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bundle } from '../../harness/runner/job.ts';
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
  'HTTP client of GitHub’s libraries': /HttpClientResponse/,
  'credential providers': /const resolve(Profile|Process|SSO)\w* =/,
  'many sessions': /sessions: \$\{branch\.name\}/,
  'profiles that renew themselves': /temporary folder of the runner has free space/,
} as const;
type Mark = keyof typeof marks;

const hook = `const { registerHooks } = require('node:module');
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');
const note = (text) => appendFileSync(process.env.NOTES, text + '\\n');
registerHooks({ load: (url, context, next) => {
  if (url.startsWith('file:')) note(new URL(url).pathname);
  return next(url, context);
} });
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  note('connect ' + (args[0][0]?.host ?? args[0].host));
  return connect.apply(this, args);
};
process.on('exit', () => note('modules ' + process.moduleLoadList.join(',')));
`;

/** Runs a step, and returns the parts of the bundle that its process loads, and Node's own modules. */
async function chunksOf(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  exitCode = 0,
) {
  const notes = join(world.job.folder, 'notes');
  const file = join(world.job.folder, 'hook.cjs');
  writeFileSync(notes, '');
  writeFileSync(file, hook);
  const result = await world.step(inputs, {
    env: { ...env, NODE_OPTIONS: `--require ${file}`, NOTES: notes },
  });
  expect(result.exitCode).toBe(exitCode);
  const order = readFileSync(notes, 'utf8').split('\n');
  const paths = order.filter((path) => path.includes('/dist/'));
  const text = [...new Set(paths)].map((path) => readFileSync(path, 'utf8')).join('\n');
  return {
    /** Paths of the loaded files and connections, in order. */
    order,
    names: paths.map((path) => basename(path)),
    has: (Object.keys(marks) as Mark[]).filter((mark) => marks[mark].test(text)),
    builtin: order.find((line) => line.startsWith('modules ')) ?? '',
  };
}

test('an OIDC run loads no other source, no explanations, and no other HTTP client', async () => {
  const { names, has, builtin } = await chunksOf({ 'role-to-assume': role('deploy') });
  expect(names).toContain('index.js');
  expect(has).toEqual([]);
  expect(builtin).toContain('NativeModule https');
  // The SDK loads fs/promises, which takes 1.5 ms, for the files that it would read by itself.
  expect(builtin).not.toMatch(
    /NativeModule (internal\/deps\/undici|http2|zlib|internal\/http2|perf_hooks|fs\/promises)/,
  );
});

test('a chain with access keys loads nothing on demand', async () => {
  world.withoutTokenEndpoint();
  const { has } = await chunksOf({
    ...keys,
    'role-to-assume': role('deploy'),
    'role-chain': role('deploy-target', '444455556666'),
  });
  expect(has).toEqual([]);
});

describe('connections', () => {
  const { url } = { url: 'https://127.0.0.1:1' };
  const secure = { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token`, AWS_ENDPOINT_URL_STS: url };
  const oidc = { 'role-to-assume': role('deploy'), 'action-timeout-s': '1', 'disable-retry': 'true' };
  const main = (order: readonly string[]) =>
    order.findIndex(
      (path) => path.includes('/dist/') && /function makePlan/.test(readFileSync(path, 'utf8')),
    );

  test('of an OIDC run begin before the large modules are loaded', async () => {
    const { order } = await chunksOf(oidc, secure, 1);
    const before = order.slice(0, main(order)).filter((line) => line === 'connect 127.0.0.1');
    expect(before).toHaveLength(2);
  });

  test.each([
    ['with a proxy', { 'http-proxy': 'http://127.0.0.1:1' }],
    ['with another source', { 'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-555555555555' }],
    ['without TLS', {}],
  ])('%s begin only after the inputs are checked', async (name, more) => {
    const env = name === 'without TLS' ? {} : secure;
    const { order } = await chunksOf({ ...oidc, ...more }, env, name === 'without TLS' ? 0 : 1);
    expect(main(order)).toBeGreaterThan(0);
    expect(order.slice(0, main(order)).filter((line) => line.startsWith('connect'))).toEqual([]);
  });
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

// Without these tests, the tests above would also pass with marks that never match.
test('every mark is in the bundle', () => {
  const dist = dirname(bundle);
  const all = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(dist, name), 'utf8'));
  const found = Object.values(marks).filter((mark) => all.some((text) => mark.test(text)));
  expect(found).toEqual(Object.values(marks));
});

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
