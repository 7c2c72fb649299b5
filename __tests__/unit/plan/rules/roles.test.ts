import { describe, expect, test } from '@jest/globals';
import { type Given, keys, problemsOf, role } from '../planned.ts';

const form = 'Write it like arn:aws:iam::111122223333:role/NAME.';
const digits = 'Write the 12 digits of the account.';
const china = 'arn:aws-cn:iam::111122223333:role/x';
const store: Given = { 'sts-endpoint': 'https://s.example' };

describe('a role', () => {
  test.each<[Given, readonly string[]]>([
    [{ 'role-to-assume': 'a b' }, [`role-to-assume: "a b" is neither a role ARN nor a role name. ${form}`]],
    [{ 'role-chain': 'a b\ndeploy' }, [`role-chain: "a b" is neither a role ARN nor a role name. ${form}`]],
    [
      { sessions: `a: ${role}\nb: {role: "a b", role-chain: ["c d"]}` },
      [
        `sessions: line 2: b: "a b" is neither a role ARN nor a role name. ${form}`,
        `sessions: line 2: b: "c d" is neither a role ARN nor a role name. ${form}`,
      ],
    ],
    [
      { 'role-to-assume': 'arn:aws:iam::1:role/x' },
      [`role-to-assume: arn:aws:iam::1:role/x has the account ID 1. ${digits}`],
    ],
    [
      { 'role-to-assume': 'arn:aws:iam:::role/x' },
      [`role-to-assume: arn:aws:iam:::role/x has no account ID. ${digits}`],
    ],
    [
      { 'role-to-assume': china },
      [
        `role-to-assume: ${china} belongs to partition aws-cn, but us-east-2 belongs to aws. Use a role of arn:aws, or a region of aws-cn.`,
      ],
    ],
    [
      { sessions: `a: ${china}` },
      [
        `sessions: line 1: a: ${china} belongs to partition aws-cn, but us-east-2 belongs to aws. Use a role of arn:aws, or a region of aws-cn.`,
      ],
    ],
  ])('%j is refused: %j', async (given, problems) => {
    expect(await problemsOf({ ...keys, ...given })).toEqual(problems);
  });

  test('is compared with the partition that a misspelt region means', async () => {
    const [, ...rest] = await problemsOf({ ...keys, 'role-to-assume': role, 'aws-region': 'cn-nroth-1' });
    expect(rest).toEqual([
      `role-to-assume: ${role} belongs to partition aws, but cn-nroth-1 belongs to aws-cn. Use a role of arn:aws-cn, or a region of aws.`,
    ]);
    expect(await problemsOf({ ...keys, 'role-to-assume': role, 'aws-region': 'mars' })).toHaveLength(1);
  });

  test.each<[string, number]>([
    ['arn:store:iam::111122223333:role/x', 0],
    ['arn:store:iam::x:role/x', 0],
    ['arn:aws:iam::tenant:role/x', 0],
    ['arn:aws-cn:iam::1111222233334:role/x', 0],
    ['arn:aws-cn:iam::x111122223333:role/x', 0],
    ['arn:aws:iam:::role/x', 0],
    [role, 0],
    [china, 1],
    ['a b', 1],
  ])('of a store may have its own partition or account: %s has %s problems', async (written, count) => {
    expect(await problemsOf({ ...keys, ...store, 'role-to-assume': written })).toHaveLength(count);
  });
});

describe('the role of an identity pool', () => {
  const pool: Given = { 'cognito-identity-pool-id': 'us-east-2:1' };

  test('is checked as other roles are, once', async () => {
    expect(await problemsOf({ ...pool, 'cognito-custom-role-arn': china })).toEqual([
      `cognito-custom-role-arn: ${china} belongs to partition aws-cn, but us-east-2 belongs to aws. Use a role of arn:aws, or a region of aws-cn.`,
    ]);
    const problems = await problemsOf({ ...pool, 'cognito-custom-role-arn': 'deploy' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toContain('is neither a role ARN nor a role name');
  });
});
