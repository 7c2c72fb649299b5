import { describe, expect, test } from '@jest/globals';
import { type Env, type Given, keys, planOf } from '../planned.ts';

const networkOf = async (given: Given, env: Env = {}) => (await planOf({ ...keys, ...given }, env)).network;

describe('the settings of all requests', () => {
  test('have defaults', async () => {
    expect(await networkOf({})).toEqual({
      region: 'us-east-2',
      endpoints: {},
      sdk: { useFips: false, useDualStack: false },
      timeoutSeconds: 120,
      maxAttempts: 12,
    });
  });

  test.each<[Given, number]>([
    [{ 'action-timeout-s': '0' }, 120],
    [{ 'action-timeout-s': '1' }, 1],
  ])('%j means %s seconds', async (given, seconds) => {
    expect((await networkOf(given)).timeoutSeconds).toBe(seconds);
  });

  test.each<[Given, number]>([
    [{ 'retry-max-attempts': '5' }, 5],
    [{ 'retry-max-attempts': '5', 'disable-retry': 'true' }, 1],
    [{ 'retry-max-attempts': '5', 'disable-retry': 'true', 'special-characters-workaround': 'true' }, 5],
  ])('%j means %s attempts', async (given, attempts) => {
    expect((await networkOf(given)).maxAttempts).toBe(attempts);
  });

  test.each<[Env, string | undefined]>([
    [{ GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '3' }, '7.3'],
    [{ GITHUB_RUN_ID: '7' }, '7.1'],
    [{ GITHUB_RUN_ATTEMPT: '3' }, undefined],
  ])('%j gives the run %s', async (env, run) => {
    expect((await networkOf({}, env)).run).toBe(run);
  });

  test('sts-endpoint wins over the variable, and leaves the other services alone', async () => {
    const env = { AWS_ENDPOINT_URL_STS: 'https://variable', AWS_ENDPOINT_URL_IAM: 'https://iam' };
    const IAM = { url: 'https://iam', from: 'AWS_ENDPOINT_URL_IAM' };
    expect((await networkOf({}, env)).endpoints).toMatchObject({
      STS: { url: 'https://variable', from: 'AWS_ENDPOINT_URL_STS' },
      IAM,
    });
    expect((await networkOf({ 'sts-endpoint': 'https://input' }, env)).endpoints).toMatchObject({
      STS: { url: 'https://input', from: 'sts-endpoint' },
      IAM,
    });
  });
});
