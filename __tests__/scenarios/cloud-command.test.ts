import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const command = fileURLToPath(new URL('../../local/main.ts', import.meta.url));
const start = (...args: string[]) =>
  promisify(execFile)(process.execPath, [command, '--background', ...args]);
const variablesIn = (text: string) =>
  Object.fromEntries([...text.matchAll(/^(\w+)=(.+)$/gm)].map(([, name, value]) => [name, value]));

async function expectRunning(variables: Record<string, string>): Promise<void> {
  try {
    const { status } = await fetch(`${variables.AWS_ENDPOINT_URL_STS}/.well-known/jwks`);
    expect(status).toBe(200);
    expect(Object.keys(variables).sort()).toEqual([
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'AWS_ENDPOINT_URL_COGNITO_IDENTITY',
      'AWS_ENDPOINT_URL_IAM',
      'AWS_ENDPOINT_URL_ROLESANYWHERE',
      'AWS_ENDPOINT_URL_SIGNIN',
      'AWS_ENDPOINT_URL_SSO',
      'AWS_ENDPOINT_URL_SSO_OIDC',
      'AWS_ENDPOINT_URL_STS',
      'LOCAL_CLOUD_PID',
    ]);
  } finally {
    process.kill(Number(variables.LOCAL_CLOUD_PID));
  }
}

test('--background prints the variables for later steps, returns, and leaves the cloud running', async () => {
  const { stdout } = await start();
  await expectRunning(variablesIn(stdout));
});

test('--env writes the variables to a file and keeps the bearer token out of the output', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'aws-auth-cloud-')), 'env');
  const { stdout } = await start('--env', file);
  const variables = variablesIn(readFileSync(file, 'utf8'));
  await expectRunning(variables);
  expect(stdout).toContain(`The local cloud listens at ${variables.AWS_ENDPOINT_URL_STS}`);
  expect(stdout).not.toContain(variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
});

test('a missing configuration file makes the command exit with 1', async () => {
  await expect(start('--config', '/nowhere/cloud.yml')).rejects.toMatchObject({ code: 1 });
});
