import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { bundle, Job } from '../../harness/runner/job.ts';
import { Cloud } from '../../local/cloud.ts';
import { buildClients, clients, leftOut } from './clients.ts';
import { temporaryFolder } from './tools.ts';

/** AWS's own tools and SDKs with a profile that renews itself. */
const session = (role: string, account = '111122223333') =>
  `arn:aws:sts::${account}:assumed-role/${role}/GitHubActions`;
const refreshing = (role: string) => ({
  'aws-region': 'us-east-2',
  'role-to-assume': `arn:aws:iam::111122223333:role/${role}`,
  'credential-source': 'github-oidc',
  'aws-profile': 'work',
  'output-env-credentials': 'true',
  refresh: 'true',
});

let cloud: Cloud;
let job: Job;
beforeAll(async () => {
  buildClients();
  cloud = await Cloud.start();
}, 300_000);
beforeEach(() => {
  cloud.requests.length = 0;
  job = new Job({ AWS_ENDPOINT_URL_STS: cloud.url, ...cloud.tokenEndpoint });
});
afterEach(() => job.close());
afterAll(() => cloud.close());

/** The least that a client needs. The SDK for Go looks for `sh` on the path; Node is not on it. */
const few = () => ({
  PATH: '/usr/bin:/bin',
  HOME: job.folder,
  AWS_PROFILE: 'work',
  AWS_REGION: 'us-east-2',
  AWS_ENDPOINT_URL_STS: cloud.url,
  ...cloud.tokenEndpoint,
});

describe(`a profile that renews itself${leftOut}`, () => {
  test.each(clients)('gives $name a new session when the previous one has expired', async ({ callers }) => {
    expect((await job.run({ inputs: refreshing('brief') })).exitCode).toBe(0);
    expect(await callers(few(), 4)).toEqual([session('brief'), session('brief')]);
    const asked = cloud.requests.filter(({ what }) => what === 'GetCallerIdentity');
    expect(asked.map(({ status }) => status)).toEqual([200, 200]);
    expect(asked[0]?.signedBy).not.toBe(asked[1]?.signedBy);
  });

  test.each(clients)('works for $name in folders with spaces, quotes and dollars', async ({ callers }) => {
    const odd = join(temporaryFolder('odd'), `x y'z"w $HOME $(id) %d`);
    const temporary = join(odd, 'temp');
    cpSync(dirname(bundle), join(odd, 'dist'), { recursive: true });
    mkdirSync(temporary);
    const script = join(odd, 'dist/index.js');
    const step = await job.run({ inputs: refreshing('brief'), script, env: { RUNNER_TEMP: temporary } });
    expect(step.output).toMatch(/Credentials delivered to: .*profile work/);
    expect(await callers(few())).toEqual([session('brief')]);
  });
});

describe(`variables of the job that would take precedence over the profile${leftOut}`, () => {
  /** The variables that take precedence in each client, unless they are blank. */
  const winners: Readonly<Record<string, readonly string[]>> = {
    'the AWS CLI 1': ['keys', 'token', 'name'],
    'the AWS CLI 2': ['keys', 'token'],
    boto3: ['keys', 'token', 'name'],
    'the AWS SDK for JavaScript': [],
    'the AWS SDK for Go': ['keys', 'token'],
  };
  let before: Readonly<Record<string, Readonly<Record<string, string>>>>;

  beforeEach(async () => {
    const role = 'arn:aws:iam::222233334444:role/deploy';
    const { exported } = await job.run({ inputs: { 'aws-region': 'us-east-2', 'role-to-assume': role } });
    expect(exported.AWS_SESSION_TOKEN).toBeTruthy();
    const file = join(job.folder, 'token');
    writeFileSync(file, await githubToken());
    mkdirSync(join(job.folder, '.aws'));
    writeFileSync(
      join(job.folder, '.aws/credentials'),
      '[other]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n',
    );
    before = {
      keys: exported,
      token: {
        AWS_WEB_IDENTITY_TOKEN_FILE: file,
        AWS_ROLE_ARN: 'arn:aws:iam::333344445555:role/deploy',
        AWS_ROLE_SESSION_NAME: 'GitHubActions',
      },
      name: { AWS_DEFAULT_PROFILE: 'other' },
    };
    Object.assign(job.environment, ...Object.values(before));
  });

  test.each(clients)('do not affect $name once the step has exported its own', async ({ name, callers }) => {
    await job.run({ inputs: refreshing('deploy') });
    const env = job.environment;
    const own = [session('deploy')];
    expect(await callers(env)).toEqual(own);
    const winning: string[] = [];
    for (const [what, values] of Object.entries(before)) {
      const found = await callers({ ...env, ...values }).catch(() => []);
      if (found[0] !== own[0]) winning.push(what);
    }
    expect(winning).toEqual(winners[name]);
  });
});

async function githubToken(): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = cloud.tokenEndpoint;
  const headers = { authorization: `bearer ${bearer}` };
  const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers });
  return ((await answer.json()) as { value: string }).value;
}
