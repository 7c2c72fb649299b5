import { describe, expect, test } from '@jest/globals';
import { type Env, type Given, keys, planOf, problemsOf, role } from '../planned.ts';

const odd =
  'Write a region such as us-east-2. For a region newer than this version of the action, or a store that is not AWS, also set sts-endpoint to the URL of its STS, or to none.';
const inRegion = (region: string): Given => ({
  ...keys,
  sessions: `a: {role: '${role}', region: ${region}}`,
});

describe('aws-region', () => {
  test.each<[string, string]>([
    ['', 'aws-region: not set, and neither is AWS_REGION. Write the region, such as aws-region: us-east-2.'],
    ['mars', `aws-region: "mars" is not an AWS region. ${odd}`],
    ['us-esat-2', 'aws-region: "us-esat-2" is not an AWS region. Did you mean us-east-2?'],
  ])('%j is refused', async (region, problem) => {
    expect(await problemsOf({ ...keys, 'aws-region': region })).toEqual([problem]);
  });

  test.each(['x', 'X9', '9', 'a-b', `a${'-'.repeat(61)}b`])('of a store may be %s', async (region) => {
    const given = { ...keys, 'aws-region': region, 'sts-endpoint': 'none' };
    expect((await planOf(given)).network.region).toBe(region);
    expect(await problemsOf({ ...given, 'sts-endpoint': 'https://s.example' })).toEqual([]);
  });

  test.each(['-x', 'x-', 'a_b', 'a.b', `a${'-'.repeat(62)}b`])('of a store cannot be %s', async (region) => {
    expect(await problemsOf({ ...keys, 'aws-region': region, 'sts-endpoint': 'none' })).toEqual([
      `aws-region: "${region}" is not an AWS region. ${odd}`,
    ]);
  });

  test('of a store may look like a typo if sts-endpoint is set', async () => {
    for (const endpoint of ['none', 'https://s.example'])
      expect(await problemsOf({ ...keys, 'aws-region': 'us-esat-2', 'sts-endpoint': endpoint })).toEqual([]);
  });

  test('may be unknown with an address from a variable, unless it looks like a typo', async () => {
    const store: Env = { AWS_ENDPOINT_URL: 'https://s.example' };
    expect(await problemsOf({ ...keys, 'aws-region': 'garage' }, store)).toEqual([]);
    expect(await problemsOf({ ...keys, 'aws-region': 'us-esat-2' }, store)).toEqual([
      'aws-region: "us-esat-2" is not an AWS region. Did you mean us-east-2?',
    ]);
    const other: Env = { AWS_ENDPOINT_URL_IAM: 'https://s.example' };
    expect(await problemsOf({ ...keys, 'aws-region': 'garage' }, other)).toHaveLength(1);
  });
});

describe('the region of a session', () => {
  test.each<[string, string]>([
    [
      'cn-north-1',
      'sessions: line 1: a: region cn-north-1 belongs to aws-cn, but aws-region belongs to aws. Use one step for each partition.',
    ],
    ['us-esat-2', 'sessions: line 1: a: "us-esat-2" is not an AWS region. Did you mean us-east-2?'],
    ['mars', 'sessions: line 1: a: "mars" is not an AWS region. Write a region such as us-east-2.'],
    [
      'aws-global',
      'sessions: line 1: a: "aws-global" is not an AWS region. Write a region such as us-east-2.',
    ],
  ])('cannot be %s', async (region, problem) => {
    expect(await problemsOf(inRegion(region))).toEqual([problem]);
  });

  test('may be any of the partition, or of a store', async () => {
    const { branches } = (await planOf(inRegion('eu-west-1'))).route;
    expect(branches.map(({ region }) => region)).toEqual(['eu-west-1']);
    expect(await problemsOf({ ...inRegion('mars'), 'sts-endpoint': 'https://s.example' })).toEqual([]);
  });

  test('is that of the step if none is set', async () => {
    const { branches } = (await planOf({ ...keys, sessions: `a: ${role}` })).route;
    expect(branches.map(({ region }) => region)).toEqual(['us-east-2']);
  });

  test('is not compared with an aws-region that is wrong', async () => {
    expect(await problemsOf({ ...inRegion('cn-north-1'), 'aws-region': 'mars' })).toEqual([
      `aws-region: "mars" is not an AWS region. ${odd}`,
    ]);
  });
});
