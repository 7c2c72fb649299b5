import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer as createWebServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Job, type StepResult } from '../../harness/runner/job.ts';
import { ForwardProxy } from '../../harness/servers/forward-proxy.ts';
import { SocksProxy } from '../../harness/servers/socks-proxy.ts';
import { Cloud } from '../../local/cloud.ts';
import type { CloudConfig } from '../../local/config.ts';
import type { SubjectForm } from '../../local/issuers/github.ts';
import type { Statement } from '../../trust/engine/statement.ts';
import { expectNoSecret } from './canary.ts';
import { errorOf, role, World, within } from './scenario.ts';

const world = new World();
const clouds: Cloud[] = [];
afterEach(async () => {
  for (const cloud of clouds.splice(0)) await cloud.close();
});

/** The trust statement in the text of an error. */
function statementIn(text: string): Statement {
  const [, json = ''] = /This trust statement allows [^\n]*:\n\n(\{[\s\S]*?\n\})\n/.exec(text) ?? [];
  return JSON.parse(json) as Statement;
}

/** The cloud's configuration, with the trust policy of one role replaced. */
function trusting(
  config: CloudConfig,
  account: string,
  name: string,
  trust: readonly Statement[],
): CloudConfig {
  const { roles = {}, ...rest } = config.accounts[account] ?? {};
  const { [name]: before, ...others } = roles;
  const changed = { ...rest, roles: { ...others, [name]: { ...before, trust } } };
  return { ...config, accounts: { ...config.accounts, [account]: changed } };
}

/** Runs a step against a second cloud, in which the role `release` has the trust policy. */
async function stepTrustedBy(
  trust: readonly Statement[],
  { claims, subject }: { claims: Readonly<Record<string, string>>; subject: SubjectForm },
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const cloud = await Cloud.start({ config: trusting(world.cloud.config, '111122223333', 'release', trust) });
  clouds.push(cloud);
  cloud.github.claims = claims;
  cloud.github.subject = subject;
  const job = new Job({ ...cloud.endpoints, ...cloud.tokenEndpoint });
  try {
    return await job.run({ inputs: { 'aws-region': 'us-east-2', ...inputs } });
  } finally {
    job.close();
  }
}

const release = { 'role-to-assume': role('release') };
const jobs: readonly (readonly [string, Readonly<Record<string, string>>, SubjectForm])[] = [
  ['a branch', {}, {}],
  ['a tag', { ref: 'refs/tags/v1.2', ref_type: 'tag' }, {}],
  ['a pull request', { event_name: 'pull_request', ref: 'refs/pull/7/merge' }, {}],
  ['an environment', { environment: 'prod' }, {}],
  [
    'a reusable workflow',
    { job_workflow_ref: 'octo-org/shared/.github/workflows/x.yml@refs/heads/main' },
    {},
  ],
  ['immutable IDs', {}, { immutable: true }],
  ['a customised sub', {}, { keys: ['repo', 'context', 'job_workflow_ref'] }],
  ['a branch with odd characters', { ref: 'refs/heads/a"b\\c`d|ü*?$x' }, {}],
];

describe('the printed trust statement lets in this job, and no other repository:', () => {
  test.each(jobs)('%s', async (_, claims, subject) => {
    world.cloud.github.claims = claims;
    world.cloud.github.subject = subject;
    const refused = await world.step(release);
    expect(errorOf(refused)).toMatchObject({ id: 'trust-policy', title: 'The role does not trust this job' });
    const statement = statementIn(errorOf(refused).text);
    const letIn = await stepTrustedBy([statement], { claims, subject }, release);
    expect(letIn.exitCode).toBe(0);
    const other = await stepTrustedBy(
      [statement],
      { claims: { ...claims, repository_id: '75', repository: 'octo-org/other' }, subject },
      release,
    );
    expect(other.exitCode).toBe(1);
  });

  test('for a later repository of the same name, it refuses', async () => {
    const refused = await world.step(release);
    const statement = statementIn(errorOf(refused).text);
    const claims = { repository_id: '99' };
    expect((await stepTrustedBy([statement], { claims, subject: {} }, release)).exitCode).toBe(1);
  });

  test('for a hop of a chain', async () => {
    const chain = { 'role-to-assume': role('deploy'), 'role-chain': role('release') };
    const refused = await world.step(chain);
    const { text, id } = errorOf(refused);
    expect(id).toBe('assume-role');
    const [, json = ''] = /In the trust policy of \S+:\n\n(\{[\s\S]*?\n\})\n/.exec(text) ?? [];
    const step = await stepTrustedBy([JSON.parse(json) as Statement], { claims: {}, subject: {} }, chain);
    expect(step.exitCode).toBe(0);
  });
});

describe('a statement that could let in other jobs:', () => {
  test('the error warns that it lets in every pull request', async () => {
    world.cloud.github.claims = { event_name: 'pull_request' };
    expect(errorOf(await world.step(release)).text).toContain('allows EVERY pull request of this repository');
  });

  test('a customised sub without a branch gets a separate condition on ref', async () => {
    world.cloud.github.subject = { keys: ['repo'] };
    const statement = statementIn(errorOf(await world.step(release)).text);
    expect(JSON.stringify(statement.Condition)).toContain(
      '"token.actions.githubusercontent.com:ref":"refs/heads/main"',
    );
    const other = { claims: { ref: 'refs/heads/other' }, subject: { keys: ['repo'] } };
    expect((await stepTrustedBy([statement], other, release)).exitCode).toBe(1);
    const same = { claims: {}, subject: { keys: ['repo'] } };
    expect((await stepTrustedBy([statement], same, release)).exitCode).toBe(0);
  });
});

describe('github-token', () => {
  const asked = () => world.asked.filter((what) => what === 'customization').length;

  test('lets the error say that sub is customised, and is masked', async () => {
    world.cloud.github.subject = { keys: ['repo', 'context', 'job_workflow_ref'] };
    const step = await world.step({ ...release, 'github-token': world.cloud.github.apiToken });
    expect(errorOf(step).text).toContain(
      'this repository customises sub (built from repo, context, job_workflow_ref',
    );
    expect(asked()).toBe(1);
    expectNoSecret(step, { known: [], given: [world.cloud.github.apiToken], received: [], inOutputs: false });
  });

  test.each([
    ['a token without the permission', () => 'another-token-of-the-job'],
    ['an empty token', () => ''],
  ])('%s: the error does not mention customised claims', async (_, token) => {
    const step = await world.step({ ...release, 'github-token': token() });
    expect(errorOf(step).text).not.toMatch(/customises|customization/);
    expect(step.output).not.toMatch(/not accessible|HttpError|\b403\b/);
  });

  test('an API that does not answer delays the error by a few seconds, and changes nothing else', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    world.job.environment.GITHUB_API_URL = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const inputs = { ...release, 'github-token': 'token-of-the-job' };
    const step = await world.step(inputs, { clock: { faster: 5 } });
    silent.close();
    expect(errorOf(step).id).toBe('trust-policy');
    expect(step.milliseconds).toBeGreaterThan(600);
    expect(step.milliseconds).toBeLessThan(within(8_000));
  });

  const through = async (host: string, proxy: { readonly host: string; close(): Promise<void> }) => {
    world.job.environment.GITHUB_API_URL = `http://${host}`;
    world.cloud.github.subject = { keys: ['repo', 'context', 'ref'] };
    const inputs = {
      ...release,
      'github-token': world.cloud.github.apiToken,
      'http-proxy': `http://${proxy.host}`,
    };
    const step = await world.step(inputs);
    await proxy.close();
    return step;
  };
  const port = () => Number(new URL(world.cloud.url).port);

  test('goes through the proxy of the step', async () => {
    const proxy = await ForwardProxy.start({ ports: { 'api.github.internal': port() } });
    const step = await through('api.github.internal', proxy);
    expect(errorOf(step).text).toContain('this repository customises sub');
    expect(proxy.asked.some((line) => line.includes('api.github.internal'))).toBe(true);
  });

  test('never leaves the private network without TLS', async () => {
    const proxy = await ForwardProxy.start({ ports: { 'api.github.test': port() } });
    const step = await through('api.github.test', proxy);
    expect(errorOf(step).id).toBe('trust-policy');
    expect(proxy.asked.some((line) => line.includes('api.github.test'))).toBe(false);
  });

  test('also goes through a SOCKS proxy', async () => {
    const proxy = await SocksProxy.start();
    const inputs = {
      ...release,
      'github-token': world.cloud.github.apiToken,
      'http-proxy': `socks5://${proxy.host}`,
    };
    world.cloud.github.subject = { keys: ['repo', 'context', 'ref'] };
    const step = await world.step(inputs);
    await proxy.close();
    expect(errorOf(step).text).toContain('this repository customises sub');
  });

  const customised = (keys: unknown) =>
    JSON.stringify({ use_default: false, include_claim_keys: keys, padding: '' });
  test.each<[string, string]>([
    ['a claim of 300,000 characters', customised(['a'.repeat(300_000)])],
    ['a claim with a command', customised(['repo\n::warning::hello'])],
    ['10,000 claims', customised(Array.from({ length: 10_000 }, (_, index) => `claim${index}`))],
    ['claims that are not a list', customised({ length: 1, 0: 'repo' })],
    ['an answer of 3 MB', customised(['repo']).replace('""', JSON.stringify(' '.repeat(3_000_000)))],
    ['null', 'null'],
    ['a string', '"sub"'],
  ])('%s: the answer of the API is ignored', async (_, body) => {
    const server = createWebServer((_, response) => {
      response.setHeader('content-type', 'application/json').end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    world.job.environment.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const step = await world.step({ ...release, 'github-token': 'token-of-the-job' });
    server.close();
    server.closeAllConnections();
    expect(errorOf(step).id).toBe('trust-policy');
    expect(step.output).not.toMatch(/customises|hello/);
    expect(step.output.length).toBeLessThan(20_000);
  });

  test.each(['', '{bad'])('an unreadable event file (%j) does not change the error', async (text) => {
    const path = join(world.job.folder, 'event.json');
    writeFileSync(path, text);
    const env = { GITHUB_EVENT_PATH: path };
    const step = await world.step({ ...release, 'github-token': world.cloud.github.apiToken }, { env });
    expect(errorOf(step).id).toBe('trust-policy');
  });

  test('is not used on success, or for another failure', async () => {
    const token = { 'github-token': world.cloud.github.apiToken };
    expect((await world.step({ 'role-to-assume': role('deploy'), ...token })).exitCode).toBe(0);
    world.cloud.faults.add('sts', { kind: 'status', status: 400, code: 'ValidationError' });
    await world.step({ ...release, ...token });
    expect(asked()).toBe(0);
  });
});
