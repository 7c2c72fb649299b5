import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { preloads, type StepResult } from '../../harness/runner/job.ts';
import { age, ageLock, ask, commandOf, folderOf } from './credential-process.ts';
import { errorOf, expectNothingDone, keys, keyVariables, role, World } from './scenario.ts';
import { readShared } from './shared-files.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy'), refresh: 'true' };
const brief = { 'role-to-assume': role('brief'), refresh: 'true' };
const direct = 'AssumeRoleWithWebIdentity';
const inFile = (name: string) => join(world.job.folder, '.aws', name);
const refreshFolders = () => readdirSync(world.job.folder).filter((name) => name.includes('refresh'));

/** Runs the profile's process as a later step of the job would. */
function askAgain(env: Readonly<Record<string, string | undefined>> = {}, command = commandOf(world.job)) {
  return ask(command, { ...world.job.environment, ...env }, world.cloud);
}

describe('refresh', () => {
  test('exports a profile with a credential_process, and no keys', async () => {
    const step = await world.step(deploy);
    expect(step.exitCode).toBe(0);
    const name = step.exported.AWS_PROFILE ?? '';
    expect(step.exported).toEqual({
      AWS_PROFILE: expect.stringMatching(/^aws-auth-[0-9a-f]{8}$/),
      AWS_REGION: 'us-east-2',
      AWS_DEFAULT_REGION: 'us-east-2',
    });
    expect(readShared(inFile('config'))).toMatch(
      new RegExp(
        `^\\[profile ${name}\\]\nregion = us-east-2\ncredential_process = '/.*/'node '/.*/(dist/'index.js|src/'index.ts) credential-process '/.*/'plan.json\n$`,
      ),
    );
    expect(existsSync(inFile('credentials'))).toBe(false);
    expect(step.outputs).toMatchObject({ 'aws-profile': name, 'aws-account-id': '111122223333' });
    expect(step.output).toContain('renewed for as long as the job runs');
  });

  test('the process first returns the step’s own session, without a request', async () => {
    await world.step(deploy);
    const asked = world.asked.length;
    const { exitCode, key, stderr } = await askAgain();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(world.cloud.directory.credentials(key ?? '')?.caller.arn).toContain('assumed-role/deploy/');
    expect(world.asked).toHaveLength(asked);
  });

  test('a session with 15 minutes or less left is renewed, with a new token', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    const first = await askAgain();
    age(command, 15 * 60);
    const second = await askAgain();
    expect(second.key).not.toBe(first.key);
    expect(second.left).toBeGreaterThan(3_500_000);
    expect(world.asked).toEqual(['token', direct, 'token', direct]);
    expect((await askAgain()).key).toBe(second.key);
    age(command, 15 * 60 + 5);
    expect((await askAgain()).key).toBe(second.key);
    expect(world.asked).toHaveLength(4);
  });

  test('a session shorter than 15 minutes is renewed after a tenth of its time', async () => {
    await world.step(brief);
    const first = await askAgain();
    await new Promise((resolve) => setTimeout(resolve, 400));
    const second = await askAgain();
    expect(first.key).not.toBe(second.key);
    expect(second.left).toBeGreaterThan(1_000);
  });

  test('a 15-minute session is not renewed at each call', async () => {
    await world.step({ ...deploy, 'role-duration-seconds': '900' });
    const command = commandOf(world.job);
    for (let time = 0; time < 3; time++) expect((await askAgain()).exitCode).toBe(0);
    expect(world.asked).toHaveLength(2);
    const { left = 0 } = await askAgain();
    expect(left).toBeGreaterThan(810_000);
    age(command, 800);
    utimesSync(join(folderOf(command), 'session.json'), new Date(), new Date(Date.now() - 100_000));
    await askAgain();
    expect(world.asked).toHaveLength(4);
  });

  test('the process ignores variables in the plan that no step writes', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    const file = join(folderOf(command), 'plan.json');
    const plan = JSON.parse(readFileSync(file, 'utf8')) as { environment: Record<string, string> };
    Object.assign(plan.environment, {
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1',
    });
    writeFileSync(file, JSON.stringify(plan));
    rmSync(join(folderOf(command), 'session.json'));
    const { exitCode, stderr } = await askAgain({}, command);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  test('the plan has no secret, and only the owner can read plan and session', async () => {
    await world.step({
      ...deploy,
      ...keys,
      'inline-session-policy': '{"Version":"2012-10-17","Statement":[]}',
    });
    const folder = folderOf(commandOf(world.job));
    const plan = readFileSync(join(folder, 'plan.json'), 'utf8');
    for (const secret of world.cloud.secrets) expect(plan).not.toContain(secret);
    expect(plan).not.toContain(world.cloud.github.bearer);
    if (process.platform === 'win32') return;
    expect(statSync(join(folder, 'plan.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'session.json')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    age(commandOf(world.job), 1);
    await askAgain();
    expect(statSync(join(folder, 'session.json')).mode & 0o777).toBe(0o600);
  });

  test('post deletes profile, plan and session, and restores the previous values', async () => {
    mkdirSync(join(world.job.folder, '.aws'));
    writeFileSync(inFile('config'), '[default]\nregion = eu-west-1\n');
    world.job.environment.AWS_PROFILE = 'mine';
    Object.assign(world.job.environment, keyVariables);
    const step = await world.step(deploy);
    expect(step.exported).toMatchObject({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' });
    const command = commandOf(world.job);
    const post = await world.post(step);
    expect(post.exported).toMatchObject({ AWS_PROFILE: 'mine', ...keyVariables });
    expect(readShared(inFile('config'))).toBe('[default]\nregion = eu-west-1\n');
    expect(refreshFolders()).toEqual([]);
    const after = await askAgain({}, command);
    expect(after).toMatchObject({ exitCode: 1, stdout: '' });
    expect(after.stderr).toContain('Sign in again in this job.');
  });

  test('post finishes the deletion that an interrupted post began', async () => {
    const step = await world.step(deploy);
    const folder = join(world.job.folder, refreshFolders()[0] ?? '');
    renameSync(folder, `${folder}.away`);
    await world.post(step);
    expect(refreshFolders()).toEqual([]);
  });

  test('a torn journal line does not hide later entries', async () => {
    const first = await world.step(deploy);
    const [journal = ''] = globSync(join(world.job.folder, 'aws-auth-job-*/journal'));
    appendFileSync(journal, '{"id":"torn","receipts":[');
    await world.step(deploy);
    expect(refreshFolders()).toHaveLength(2);
    await world.step({ logout: 'true' });
    expect(refreshFolders()).toEqual([]);
    await world.post(first);
  });

  test('a later step with use-existing-credentials keeps the profile', async () => {
    const first = await world.step(deploy);
    const second = await world.step({ 'role-to-assume': role('deploy'), 'use-existing-credentials': 'true' });
    expect(second.output).toContain('Keeping the existing credentials');
    expect(second.exported).not.toHaveProperty('AWS_PROFILE');
    expect(world.job.environment.AWS_PROFILE).toBe(first.exported.AWS_PROFILE);
    expect(existsSync(inFile('credentials'))).toBe(false);
  });

  test('logout deletes profile, plan and session in the middle of the job', async () => {
    await world.step(deploy);
    await world.step({ logout: 'true' });
    expect(refreshFolders()).toEqual([]);
    expect(existsSync(inFile('config'))).toBe(false);
  });

  test('variables that take precedence over a profile are blanked, and post restores them', async () => {
    const before = { ...keyVariables, AWS_SESSION_TOKEN: 'old', AWS_DEFAULT_PROFILE: 'mine' };
    Object.assign(world.job.environment, before, { AWS_WEB_IDENTITY_TOKEN_FILE: '/token' });
    const step = await world.step(deploy);
    expect(step.exported).toMatchObject({
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_SESSION_TOKEN: '',
      AWS_WEB_IDENTITY_TOKEN_FILE: '',
      AWS_DEFAULT_PROFILE: step.exported.AWS_PROFILE,
    });
    expect((await world.post(step)).exported).toMatchObject({
      ...before,
      AWS_WEB_IDENTITY_TOKEN_FILE: '/token',
    });
  });

  test('a tag with a line separator is renewed as well', async () => {
    const env = { GITHUB_WORKFLOW: 'a\u2028b' };
    const inputs = { ...deploy, 'role-chain': role('deploy-target', '444455556666') };
    expect((await world.step(inputs, { env })).exitCode).toBe(0);
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    expect(await askAgain({}, command)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('with aws-profile the profile has that name, and nothing is exported', async () => {
    const step = await world.step({ ...deploy, 'aws-profile': 'prod' });
    expect(step.exported).toEqual({});
    expect((await askAgain({}, commandOf(world.job, 'prod'))).exitCode).toBe(0);
  });

  test('the step removes the keys of an overwritten profile, which would take precedence; post restores them', async () => {
    const mine = '[prod]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = x\n';
    mkdirSync(join(world.job.folder, '.aws'));
    writeFileSync(inFile('credentials'), mine);
    const step = await world.step({ ...deploy, 'aws-profile': 'prod', 'overwrite-aws-profile': 'true' });
    expect(readShared(inFile('credentials'))).toBe('[prod]\n');
    await world.post(step);
    expect(readShared(inFile('credentials'))).toBe(mine);
  });

  test('sessions: each profile renews itself, through its own hops', async () => {
    await world.step({
      refresh: 'true',
      sessions: `one: ${role('deploy')}\ntwo:\n  role: ${role('deploy', '222233334444')}\n  role-chain:\n    - role: ${role('admin', '222233334444')}\n      external-id: octo-42\n`,
    });
    world.cloud.requests.length = 0;
    const two = commandOf(world.job, 'two');
    age(two, 60);
    const { key } = await askAgain({}, two);
    expect(world.cloud.directory.credentials(key ?? '')?.caller.arn).toContain(
      '222233334444:assumed-role/admin/',
    );
    expect(world.asked).toEqual(['token', direct, 'AssumeRole']);
    await askAgain({}, commandOf(world.job, 'one'));
    expect(world.asked).toHaveLength(3);
  });

  test('AWS_PROFILE names the default-session', async () => {
    const step = await world.step({
      refresh: 'true',
      sessions: `one: ${role('deploy')}\ntwo: ${role('deploy', '222233334444')}\n`,
      'default-session': 'two',
      'output-env-credentials': 'true',
    });
    expect(step.exported).toMatchObject({ AWS_PROFILE: 'two' });
    expect(step.exported).not.toHaveProperty('AWS_ACCESS_KEY_ID');
  });

  test('the account guard checks each renewal', async () => {
    const step = await world.step({ ...deploy, 'allowed-account-ids': '111122223333' });
    expect(step.exitCode).toBe(0);
    const folder = folderOf(commandOf(world.job));
    const plan = readFileSync(join(folder, 'plan.json'), 'utf8');
    writeFileSync(join(folder, 'plan.json'), plan.replace('["111122223333"]', '["222233334444"]'));
    rmSync(join(folder, 'session.json'));
    const answer = await askAgain();
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    expect(answer.stderr).toContain('Wrong AWS account');
  });

  test('a step that fails leaves neither plan nor profile', async () => {
    const refused = await world.step({ ...deploy, 'role-to-assume': role('release') });
    expectNothingDone(refused);
    const unwritable = await world.step(deploy, { shell: 'ulimit -f 0' });
    expect(unwritable.exitCode).not.toBe(0);
    expect(existsSync(inFile('config'))).toBe(false);
    expect(refreshFolders()).toEqual([]);
  });

  test('the profile does not shadow a later step without refresh', async () => {
    const first = await world.step(deploy);
    const second = await world.step({ 'role-to-assume': role('brief') });
    // The SDK for JavaScript prefers AWS_PROFILE to keys, so it would use the first step's session.
    expect(second.exported.AWS_PROFILE).toMatch(/^aws-auth-/);
    expect(second.exported.AWS_PROFILE).not.toBe(first.exported.AWS_PROFILE);
    const keysOf = readShared(inFile('credentials'));
    expect(keysOf).toContain(
      `[${second.exported.AWS_PROFILE}]\naws_access_key_id = ${second.exported.AWS_ACCESS_KEY_ID}`,
    );
    await world.post(second);
    expect(world.job.environment.AWS_PROFILE).toBe(first.exported.AWS_PROFILE);
    await world.post(first);
    expect(world.job.environment.AWS_PROFILE).toBe('');
  });
});

/** Polls until the condition is true. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('concurrent processes', () => {
  const many = (count: number, command: string) =>
    Promise.all(Array.from({ length: count }, () => askAgain({}, command)));

  test('50 without a cached session make one STS call and get the same session', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    world.cloud.requests.length = 0;
    const answers = await many(50, command);
    expect(answers.map(({ exitCode }) => exitCode)).toEqual(answers.map(() => 0));
    expect(new Set(answers.map(({ key }) => key)).size).toBe(1);
    expect(world.asked).toEqual(['token', direct]);
    await many(50, command);
    expect(world.asked).toHaveLength(2);
  }, 120_000);

  test('share STS calls even when sessions last only seconds', async () => {
    await world.step(brief);
    const command = commandOf(world.job);
    world.cloud.requests.length = 0;
    const answers = await many(8, command);
    expect(answers.every(({ exitCode }) => exitCode === 0)).toBe(true);
    // Processes that start before the first call ends share its session. A late one may need another.
    expect(world.asked.filter((what) => what === direct).length).toBeLessThanOrEqual(3);
  }, 60_000);

  test('a process that is killed while it renews blocks the others for at most ten seconds', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    const folder = folderOf(command);
    rmSync(join(folder, 'session.json'));
    world.cloud.faults.add('sts', { kind: 'stall' }, 1);
    const killed = await ask(command, world.job.environment, world.cloud, (kill) => {
      const timer = setInterval(() => {
        if (!existsSync(join(folder, 'session.json.lock'))) return;
        clearInterval(timer);
        setTimeout(kill, 200);
      }, 5);
    });
    expect(killed.exitCode).toBeNull();
    world.cloud.faults.clear();
    ageLock(folder, 8);
    const started = performance.now();
    const answers = await many(5, command);
    expect(answers.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0]);
    expect(performance.now() - started).toBeLessThan(6_000);
  }, 60_000);

  test('waiting processes fail together with the one whose renewal failed', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    world.cloud.requests.length = 0;
    world.cloud.faults.add('sts', { kind: 'status', status: 403, code: 'AccessDenied' });
    const answers = await many(12, command);
    expect(answers.map(({ exitCode }) => exitCode)).toEqual(answers.map(() => 1));
    for (const { stderr } of answers) expect(stderr).toContain('What to do:');
    expect(world.asked.length).toBeLessThanOrEqual(4);
    world.cloud.faults.clear();
    expect((await askAgain()).exitCode).toBe(0);
  }, 60_000);

  test('post deletes everything for good, even while one process renews and another waits', async () => {
    const step = await world.step(deploy);
    const command = commandOf(world.job);
    const folder = folderOf(command);
    rmSync(join(folder, 'session.json'));
    world.cloud.faults.add('sts', { kind: 'stall' }, 1);
    const renewing = ask(command, world.job.environment, world.cloud, (kill) => {
      void until(() => existsSync(join(folder, 'session.json.lock'))).then(async () => {
        await world.post(step);
        setTimeout(kill, 500);
      });
    });
    await until(() => existsSync(join(folder, 'session.json.lock')));
    const waiting = await askAgain({}, command);
    await renewing;
    expect(waiting.exitCode).toBe(1);
    expect(refreshFolders()).toEqual([]);
  }, 60_000);
});

describe('a renewal that fails', () => {
  test('is explained on stderr as in a step; stdout stays empty', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    world.cloud.github.claims = { sub: 'repo:octo-org/octo-repo:pull_request' };
    const answer = await askAgain();
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    expect(answer.stderr).toContain('sub: repo:octo-org/octo-repo:pull_request');
    expect(answer.stderr).toContain('What to do:');
  });

  test('returns the cached session until that expires, and warns', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    age(command, 300);
    world.cloud.faults.add('sts', { kind: 'status', status: 403, code: 'AccessDenied' }, 100);
    const answer = await askAgain();
    expect(answer.exitCode).toBe(0);
    expect(answer.stderr).toMatch(/could not be renewed, and expires in 29\d s/);
    age(command, -1);
    expect(await askAgain()).toMatchObject({ exitCode: 1, stdout: '' });
  });

  test('takes at most fifteen seconds while the cached session is valid', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    age(command, 300);
    world.cloud.faults.add('sts', { kind: 'stall' });
    const started = performance.now();
    const clock = preloads({ clock: { faster: 10 } });
    expect((await askAgain(clock)).exitCode).toBe(0);
    const seconds = (performance.now() - started) / 100;
    expect(seconds).toBeGreaterThan(14);
    expect(seconds).toBeLessThan(80);
  });

  test('is not retried at once while the cached session is valid', async () => {
    await world.step({ ...deploy, 'retry-max-attempts': '1' });
    const command = commandOf(world.job);
    age(command, 600);
    world.cloud.faults.add('token', { kind: 'status', status: 500 });
    world.cloud.requests.length = 0;
    for (let time = 0; time < 3; time++) expect((await askAgain()).exitCode).toBe(0);
    expect(world.asked).toEqual(['token']);
  });

  test('the process outlasts the lock of a dead process, even with a short action-timeout-s', async () => {
    await world.step({ ...deploy, 'action-timeout-s': '2' });
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    mkdirSync(join(folderOf(command), 'session.json.lock'));
    ageLock(folderOf(command), 7);
    expect((await askAgain()).exitCode).toBe(0);
  });

  test('the process returns the new session even if it cannot cache it', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    mkdirSync(join(folderOf(command), 'session.json', 'x'), { recursive: true });
    const answer = await askAgain();
    expect(answer.exitCode).toBe(0);
    expect(answer.stderr).toContain('cannot be stored');
  });

  test('masks the bearer token when the token endpoint repeats it', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    const body = JSON.stringify({ message: `denied for ${world.cloud.github.bearer}` });
    world.cloud.faults.add('token', { kind: 'status', status: 403, body });
    const answer = await askAgain();
    expect(answer.exitCode).toBe(1);
    expect(answer.stderr).toContain('denied for ***');
  });

  test('names the missing variables', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    const answer = await askAgain({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined });
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    expect(answer.stderr).toContain('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  });

  test('names the host that refused the connection', async () => {
    await world.step({ ...deploy, 'retry-max-attempts': '2' });
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    const answer = await askAgain({ ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/?x=1' });
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    expect(answer.stderr).toContain('ECONNREFUSED');
    expect(answer.stderr).toContain('127.0.0.1:1');
  });

  test.each(['', '{', '{"Version":1}', '{"Version":1,"Expiration":"soon"}', 'null'])(
    'a damaged session (%s) is replaced',
    async (text) => {
      await world.step(deploy);
      const command = commandOf(world.job);
      writeFileSync(join(folderOf(command), 'session.json'), text);
      expect((await askAgain()).exitCode).toBe(0);
    },
  );

  test('a damaged plan is an error, not a crash', async () => {
    await world.step(deploy);
    const folder = folderOf(commandOf(world.job));
    rmSync(join(folder, 'session.json'));
    writeFileSync(join(folder, 'plan.json'), '{');
    const answer = await askAgain();
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    expect(answer.stderr).toContain('What to do:');
  });

  const long = 'x'.repeat(90_000);
  const command = 'a\n::warning::hello';
  type Plan = Record<'network' | 'route' | 'source', Record<string, unknown>>;
  const address = (url: string) => ({ STS: { url, from: 'sts-endpoint' } });
  test.each<[string, (plan: Plan) => void, string]>([
    [
      'an invalid address',
      ({ network }) => Object.assign(network, { endpoints: address('there') }),
      'sts-endpoint',
    ],
    [
      'an address with a password',
      ({ network }) => Object.assign(network, { endpoints: address('http://name:word@127.0.0.1:1') }),
      'the URL contains a user name or password',
    ],
    [
      'plain http to a public host',
      ({ network }) => Object.assign(network, { endpoints: address('http://sts.example.com') }),
      'plain text',
    ],
    [
      'an invalid proxy',
      ({ network }) =>
        Object.assign(network, { proxy: { url: 'ftp://there', host: 'x', from: 'http-proxy', except: '' } }),
      'http-proxy: not the URL of a proxy',
    ],
    ['a long role', ({ route }) => Object.assign(route, { hops: [{ role: long }] }), 'route'],
    ['a command as role', ({ route }) => Object.assign(route, { hops: [{ role: command }] }), 'route'],
    [
      'a long name of a variable',
      (plan) => Object.assign(plan, { environment: { [long]: 7 } }),
      'environment',
    ],
    [
      'a command as name of a variable',
      (plan) => Object.assign(plan, { environment: { [command]: 7 } }),
      'environment',
    ],
    ['a long kind', ({ source }) => Object.assign(source, { kind: long }), 'source'],
    ['a long audience', ({ source }) => Object.assign(source, { plan: { audience: long } }), 'audience'],
  ])('a plan with %s gets a short explanation', async (_, change, words) => {
    await world.step(deploy);
    const folder = folderOf(commandOf(world.job));
    rmSync(join(folder, 'session.json'));
    const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as Plan;
    change(plan);
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    const answer = await askAgain();
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    expect(answer.stderr).toContain(words);
    expect(answer.stderr).toContain('Sign in again in this job.');
    expect(answer.stderr).not.toMatch(/Unexpected|does not recognise|hello|word@|x{100}/);
  });

  test('the failure of another process is shown as text, briefly', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    age(command, 120);
    const failure = `\u001b[2J\u001b[31mfake\n::error::${'x'.repeat(1_000_000)}`;
    writeFileSync(join(folderOf(command), 'failure.txt'), failure);
    const answer = await askAgain();
    expect(answer.exitCode).toBe(0);
    expect(answer.stderr.length).toBeLessThan(12_000);
    expect(answer.stderr).toContain('fake');
    expect(answer.stderr).not.toContain('\u001b');
    expect(answer.stderr).not.toMatch(/^::error/m);
  });

  test('with RUNNER_DEBUG the process logs its hops on stderr, and stdout has only the answer', async () => {
    await world.step(deploy);
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    const answer = await askAgain({ RUNNER_DEBUG: '1' });
    expect(answer.exitCode).toBe(0);
    expect(answer.stderr).toContain(`Assumed ${role('deploy')}`);
  });
});

describe('renewal by source', () => {
  const renewed = async (step: StepResult, env: Readonly<Record<string, string | undefined>> = {}) => {
    expect(step.exitCode).toBe(0);
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    const { exitCode, key, stderr } = await askAgain(env);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    return world.cloud.directory.credentials(key ?? '')?.caller.arn ?? '';
  };

  test('the process assumes a whole chain again, with the session tags', async () => {
    const step = await world.step({ ...deploy, 'role-chain': role('deploy-target', '444455556666') });
    world.cloud.requests.length = 0;
    expect(await renewed(step, { GITHUB_ACTION: 'other' })).toContain('assumed-role/deploy-target/');
    const chained = world.cloud.requests.find(({ what }) => what === 'AssumeRole');
    expect(Object.values(chained?.parameters ?? {})).toContain('__self');
  });

  test('the process reads a token file again', async () => {
    const file = join(world.job.folder, 'token');
    const write = async () => {
      const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } =
        world.cloud.tokenEndpoint;
      const headers = { authorization: `bearer ${bearer}` };
      const { value } = (await (await fetch(`${url}&audience=sts.amazonaws.com`, { headers })).json()) as {
        value: string;
      };
      writeFileSync(file, value);
    };
    await write();
    const step = await world.step({ ...deploy, 'web-identity-token-file': file });
    writeFileSync(file, 'gone');
    rmSync(join(folderOf(commandOf(world.job)), 'session.json'));
    expect((await askAgain()).exitCode).toBe(1);
    await write();
    const second = await askAgain();
    expect({ step: step.exitCode, process: second.exitCode }).toEqual({ step: 0, process: 0 });
  });

  test('the default chain finds the source that the step found, not the renewed profile', async () => {
    Object.assign(world.job.environment, world.cloud.containerEndpoint);
    const step = await world.step({
      'role-to-assume': role('workload', '444455556666'),
      refresh: 'true',
      'force-skip-oidc': 'true',
    });
    expect(await renewed(step)).toContain('assumed-role/workload/');
  });

  test('the process finds the profile that AWS_PROFILE named before the step', async () => {
    mkdirSync(join(world.job.folder, '.aws'));
    writeFileSync(
      inFile('config'),
      `[profile me@corp]\nrole_arn = ${role('workload', '444455556666')}\nsource_profile = base\n\n[profile base]\naws_access_key_id = ${keys['aws-access-key-id']}\naws_secret_access_key = ${keys['aws-secret-access-key']}\n`,
    );
    world.job.environment.AWS_PROFILE = 'me@corp';
    const step = await world.step({ 'credential-source': 'default-chain', refresh: 'true' });
    expect(await renewed(step)).toContain('assumed-role/workload/');
    expect(await renewed(await world.step({ 'source-profile': 'me@corp', refresh: 'true' }))).toContain(
      '/workload/',
    );
  });

  test('a step with refresh ignores use-existing-credentials', async () => {
    Object.assign(world.job.environment, (await world.step({ 'role-to-assume': role('deploy') })).exported);
    world.cloud.requests.length = 0;
    const step = await world.step({ ...deploy, 'use-existing-credentials': 'true' });
    expect(world.asked).toEqual(['token', direct]);
    expect(step.output).toContain('use-existing-credentials is ignored');
  });

  test('Cognito', async () => {
    const pool = 'us-east-2:11111111-2222-3333-4444-555555555555';
    const step = await world.step({ 'cognito-identity-pool-id': pool, refresh: 'true' });
    expect(await renewed(step)).toContain('assumed-role/cognito/');
  });

  test('IAM Identity Center renews while its token is valid; afterwards the process fails without a request', async () => {
    world.cloud.identityCenter.approval = 'at-once';
    world.cloud.identityCenter.interval = 0.2;
    const step = await world.step({
      'sso-start-url': 'https://octo.awsapps.com/start',
      'sso-account-id': '111122223333',
      'sso-role-name': 'Deployer',
      refresh: 'true',
    });
    expect(await renewed(step)).toContain('Deployer');
    rmSync(join(world.job.folder, '.aws/sso/cache'), { recursive: true });
    rmSync(join(folderOf(commandOf(world.job)), 'session.json'));
    const asked = world.asked.length;
    const answer = await askAgain();
    expect(answer.exitCode).toBe(1);
    expect(answer.stderr).toContain('The token of IAM Identity Center has expired');
    expect(world.asked).toHaveLength(asked);
  });

  test('the machine’s own role is not copied, because it renews itself', async () => {
    Object.assign(world.job.environment, world.cloud.containerEndpoint);
    const step = await world.step({ refresh: 'true' });
    expect(step.exitCode).toBe(0);
    expect(step.exported).not.toHaveProperty('AWS_PROFILE');
    expect(step.output).toContain('refresh has no effect');
    expect(refreshFolders()).toEqual([]);
  });

  test('access keys are no fallback for OIDC, and the log says so', async () => {
    const step = await world.step({ ...deploy, ...keys });
    expect(step.output).toContain('access-keys (refresh cannot reuse the keys)');
    world.cloud.faults.add('token', { kind: 'status', status: 403 }, 100);
    expectNothingDone(await world.step({ ...deploy, ...keys }));
  });

  const guarded = { 'mfa-serial': 'arn:aws:iam::111122223333:mfa/guarded', 'mfa-code': '123456' };
  test.each([
    ['access keys', { ...keys, 'force-skip-oidc': 'true' }, {}, 'the source is access-keys'],
    ['keys of the environment', { 'role-chaining': 'true' }, keyVariables, 'the source is environment'],
    [
      'keys that the default chain finds',
      { 'credential-source': 'default-chain' },
      keyVariables,
      'keys in the environment',
    ],
    ['a token', { 'web-identity-token': 'x.y.z' }, {}, 'the step cannot get a second token'],
    ['codes', { ...keys, ...guarded, 'force-skip-oidc': 'true' }, {}, 'mfa-code: set together with refresh'],
    [
      'a proxy with a password',
      { 'http-proxy': 'http://u:p4ssw0rd@127.0.0.1:1' },
      {},
      'HTTPS_PROXY for the whole job',
    ],
  ] as const)('%s: refused before any request', async (_, inputs, env, words) => {
    const step = await world.step({ ...deploy, ...inputs }, { env });
    expectNothingDone(step);
    expect(world.asked).toEqual([]);
    expect(errorOf(step).text).toContain(words);
    expect(refreshFolders()).toEqual([]);
  });
});
