import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const demo = fileURLToPath(new URL('../../harness/demo/main.ts', import.meta.url));

test('the demo prints four acts, the ARNs of three sessions, and no secret', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [demo]);
  expect(stdout.match(/^━━ \d\. /gm)).toHaveLength(4);
  expect(
    stdout.match(/A later step calls GetCallerIdentity:\n {4}arn:aws:sts::\d+:assumed-role\//g),
  ).toHaveLength(3);
  expect(stdout).toContain('The role does not trust this job');
  expect(stdout).toContain('AWS_REGION = eu-west-1');
  expect(stdout).not.toMatch(/wJalrXUtnFEMI|AKIA[A-Z2-7]{12}|ASIA[A-Z2-7]{12}|IQoJ|eyJ0/);
}, 90_000);
