import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { machineIn } from '../../../src/job/machine.ts';

const kept = {
  PATH: '/usr/bin',
  EMPTY: '',
  MY_INPUT_ROLE: 'x',
  LAST_STATE_: 'x',
  INPUT: 'x',
  STATE: 'x',
  ACTIONS_ID_TOKEN_REQUEST_URL_OLD: 'x',
  ACTIONS_RUNTIME_URL: 'x',
};
const own = {
  'INPUT_AWS-SECRET-ACCESS-KEY': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  INPUT_: 'x',
  STATE_receipts: '{}',
};
const proof = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.com',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
};

test('child processes get neither inputs nor state nor the access to the token endpoint', () => {
  expect(machineIn({ ...kept, ...own, ...proof }).environment).toEqual(kept);
});

test('the process of a profile also gets the access to the token endpoint', () => {
  expect(machineIn({ ...kept, ...own, ...proof }).processEnvironment).toEqual({ ...kept, ...proof });
});

test('claims are in the folder of this user', () => {
  const user = process.getuid?.() ?? 'user';
  expect(machineIn({}).claimsFolder).toBe(join(tmpdir(), `aws-auth-claims-${user}`));
});
