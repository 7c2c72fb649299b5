import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Cloud } from '../../local/cloud.ts';
import { act, startMoto } from './tools.ts';

const session = 'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions';
const keys = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const secrets = Object.entries(keys).flatMap(([name, value]) => ['-s', `${name}=${value}`]);

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
afterAll(() => cloud.close());

const withOidc = () => ({ AWS_ENDPOINT_URL_STS: cloud.url, ...cloud.tokenEndpoint });

/** Expects the ARN in a later step, and a post step that restores the variables. */
function expectSignedIn(output: string, arn: string): void {
  expect(output).toMatch(new RegExp(`\\| \\d{12}\\t${arn}`));
  expect(output).toMatch(/Run Post .*\n(.*\n)*.*Restored: .*AWS_ACCESS_KEY_ID/);
  expect(output).toContain('Job succeeded');
}

describe('the examples under act, with the AWS CLI in a later step', () => {
  test('sign-in.yml', async () => {
    const { output } = await act('docs/examples/sign-in.yml', withOidc());
    expectSignedIn(output, session);
  });

  test('chain.yml', async () => {
    const { output } = await act('docs/examples/chain.yml', withOidc());
    expectSignedIn(output, 'arn:aws:sts::444455556666:assumed-role/deploy-target/GitHubActions');
  });

  test('keys.yml: act has no token endpoint, so the keys are used', async () => {
    const { output } = await act('docs/examples/keys.yml', { AWS_ENDPOINT_URL_STS: cloud.url }, secrets);
    expectSignedIn(output, session);
    expect(output).toContain('Source: access-keys');
  });

  test('outputs.yml: only the step that receives the outputs has the credentials', async () => {
    const { output } = await act('docs/examples/outputs.yml', withOidc());
    expect(output).toMatch(new RegExp(`\\| \\d{12}\\t${session}`));
    expect(output).not.toContain('::set-env:: AWS_ACCESS_KEY_ID');
  });

  test('profile.yml: two accounts side by side, whose profiles post removes', async () => {
    const { output } = await act('docs/examples/profile.yml', withOidc());
    expect(output).toMatch(new RegExp(`\\| \\d{12}\\t${session}`));
    expect(output).toContain(
      '444455556666\tarn:aws:sts::444455556666:assumed-role/deploy-target/GitHubActions',
    );
    expect(output).toContain('| us-west-2');
    expect(output).toContain('Removed or restored: profile production.');
    expect(output).toContain('Removed or restored: profile build.');
    expect(output).toContain('Job succeeded');
    expect(output).not.toContain('set-env');
  });

  test('refresh.yml: a profile instead of keys, which post removes', async () => {
    const { output } = await act('docs/examples/refresh.yml', withOidc());
    expect(output).toMatch(new RegExp(`\\| \\d{12}\\t${session}`));
    expect(output).toMatch(/set-env:: AWS_PROFILE=aws-auth-\w+/);
    expect(output).not.toContain('set-env:: AWS_ACCESS_KEY_ID');
    expect(output).toMatch(/Removed or restored: profile aws-auth-\w+\./);
    expect(output).toContain('Job succeeded');
  });

  test('sessions.yml: each profile has its own account, and post removes all', async () => {
    const { output } = await act('docs/examples/sessions.yml', withOidc());
    expect([...output.matchAll(/\| \d{12}\t(arn:\S+)/g)].map(([, arn]) => arn)).toEqual([
      'arn:aws:sts::222233334444:assumed-role/deploy/GitHubActions',
      'arn:aws:sts::333344445555:assumed-role/deploy/GitHubActions',
      'arn:aws:sts::333344445555:assumed-role/admin/GitHubActions',
    ]);
    expect(output).toContain('| us-west-2');
    expect(output).not.toContain('set-env');
    for (const name of ['staging', 'production', 'audit'])
      expect(output).toMatch(new RegExp(`Removed or restored: .*\\b${name}\\b`));
    expect(output).toContain('Job succeeded');
  });

  test('logout.yml: the later step has no credentials, and post has nothing to undo', async () => {
    const { output } = await act('docs/examples/logout.yml', withOidc());
    expect(output).toMatch(new RegExp(`\\| \\d{12}\\t${session}`));
    expect(output).toContain('| no credentials here');
    expect(output).toContain('already undid this step');
    expect(output).toContain('Job succeeded');
  });

  test('local-cloud.yml starts the cloud itself', async () => {
    const { output } = await act('docs/examples/local-cloud.yml', {}, ['--use-gitignore=false']);
    expectSignedIn(output, session);
    // act copies all packages.
  }, 180_000);

  test('sign-in.yml without a token endpoint says what to do under act', async () => {
    const { exitCode, output } = await act('docs/examples/sign-in.yml', { AWS_ENDPOINT_URL_STS: cloud.url });
    expect(exitCode).not.toBe(0);
    expect(output).toContain('act has no token endpoint');
    expect(output).not.toContain('set-env');
  });
});

describe('moto as STS', () => {
  let moto: Awaited<ReturnType<typeof startMoto>>;
  beforeAll(async () => {
    moto = await startMoto();
  }, 60_000);
  afterAll(() => moto.stop());

  test('OIDC, the AWS CLI, post', async () => {
    const variables = { ...cloud.tokenEndpoint, AWS_ENDPOINT_URL_STS: moto.url };
    const { output } = await act('docs/examples/sign-in.yml', variables);
    expectSignedIn(output, session);
  });

  test('keys and a chain', async () => {
    const keyed = await act('docs/examples/keys.yml', { AWS_ENDPOINT_URL_STS: moto.url }, secrets);
    expectSignedIn(keyed.output, session);
    const variables = { ...cloud.tokenEndpoint, AWS_ENDPOINT_URL_STS: moto.url };
    const chained = await act('docs/examples/chain.yml', variables);
    expectSignedIn(chained.output, 'arn:aws:sts::444455556666:assumed-role/deploy-target/GitHubActions');
  });
});
