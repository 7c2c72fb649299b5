import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readInputs } from '../../../src/inputs/read.ts';
import type { InputName } from '../../../src/inputs/schema.ts';

const read = (inputs: Partial<Record<InputName, string>>, env: Record<string, string> = {}) =>
  readInputs({
    ...env,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  });

describe('readInputs', () => {
  test('gives the defaults when nothing is set', async () => {
    const { inputs, problems } = await read({});
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject({
      'aws-region': undefined,
      'credential-source': 'auto',
      'role-session-name': 'GitHubActions',
      'role-duration-seconds': 3600,
      'output-env-credentials': undefined,
      'output-credentials': false,
      'retry-max-attempts': 12,
      'role-chain': [],
      'custom-tags': [],
    });
  });

  test('takes the region from AWS_REGION, then AWS_DEFAULT_REGION', async () => {
    const env = { AWS_REGION: 'a', AWS_DEFAULT_REGION: 'b' };
    expect((await read({ 'aws-region': 'c' }, env)).inputs['aws-region']).toBe('c');
    expect((await read({ 'aws-region': '' }, env)).inputs['aws-region']).toBe('a');
    expect((await read({}, { AWS_DEFAULT_REGION: 'b' })).inputs['aws-region']).toBe('b');
  });

  test('white space counts as unset, and its variable does not stand in', async () => {
    const env = { ROLE_TO_ASSUME: 'from-variable' };
    expect((await read({ 'role-to-assume': ' ' }, env)).inputs['role-to-assume']).toBeUndefined();
    expect((await read({ 'role-to-assume': '' }, env)).inputs['role-to-assume']).toBe('from-variable');
  });

  test('takes no variable for the audience, because the incumbent does not', async () => {
    expect((await read({}, { AUDIENCE: 'mine' })).inputs.audience).toBeUndefined();
  });

  test('takes variables for absent inputs', async () => {
    const env = { ROLE_TO_ASSUME: 'from-variable', ROLE_CHAINING: 'true', ROLE_DURATION_SECONDS: '900' };
    expect((await read({ 'role-duration-seconds': '1000' }, env)).inputs).toMatchObject({
      'role-to-assume': 'from-variable',
      'role-chaining': true,
      'role-duration-seconds': 1000,
    });
  });

  test.each(['true', 'True', 'TRUE', ' true '])('%j is true', async (text) => {
    expect((await read({ 'role-chaining': text })).inputs['role-chaining']).toBe(true);
  });

  test.each(['yes', '1', 'tRue', 'on'])('%j is not a boolean', async (text) => {
    const { problems } = await read({ 'role-chaining': text });
    expect(problems).toEqual([
      { input: 'role-chaining', what: `"${text}" is not a boolean`, remedy: 'Write true or false.' },
    ]);
  });

  test.each([
    '12abc',
    'abc',
    '1e3',
    '-900',
    '3600s',
    '3_600',
    '0x384',
    '899',
    '43201',
    '99999999999999999999',
  ])('a duration of %j is refused', async (text) => {
    const { problems } = await read({ 'role-duration-seconds': text });
    expect(problems).toMatchObject([{ input: 'role-duration-seconds' }]);
    expect(problems[0]?.remedy).toContain('900 to 43200');
  });

  test('only whole numbers in range are accepted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.integer().map(String)), async (text) => {
        const { inputs, problems } = await read({ 'role-duration-seconds': text });
        const trimmed = text.trim();
        const number = /^\d+$/.test(trimmed) ? Number(trimmed) : Number.NaN;
        const good = trimmed === '' || (number >= 900 && number <= 43200);
        return (
          good === (problems.length === 0) &&
          inputs['role-duration-seconds'] === (good && trimmed ? number : 3600)
        );
      }),
      { seed: 20261124 },
    );
  });

  test('all problems are reported at once', async () => {
    const { problems } = await read({
      'role-session-name': 'a/b',
      'role-duration-seconds': '12abc',
      'inline-session-policy': 'not json',
      'custom-tags': '["a"]',
      'role-chaining': 'yes',
      'credential-source': 'magic',
      'allowed-account-ids': '1234, 123456789012',
      'role-external-id': '!',
    });
    expect(problems.map(({ input }) => input).sort()).toEqual([
      'allowed-account-ids',
      'credential-source',
      'custom-tags',
      'inline-session-policy',
      'role-chaining',
      'role-duration-seconds',
      'role-external-id',
      'role-session-name',
    ]);
  });

  test('lists are split at line breaks, and account IDs also at commas', async () => {
    const { inputs } = await read({
      'transitive-tag-keys': 'a\n\n b \nc d',
      'allowed-account-ids': '111122223333,444455556666\n777788889999 ,',
    });
    expect(inputs['transitive-tag-keys']).toEqual(['a', 'b', 'c d']);
    expect(inputs['allowed-account-ids']).toEqual(['111122223333', '444455556666', '777788889999']);
  });

  test('more than ten managed policies are refused', async () => {
    const arns = Array.from({ length: 11 }, (_, index) => `arn:aws:iam::aws:policy/p${index}`).join('\n');
    expect((await read({ 'managed-session-policies': arns })).problems).toMatchObject([
      { what: '11 items are too many' },
    ]);
  });

  test('a secret is never printed unless it is revealed', async () => {
    const { inputs } = await read({ 'aws-secret-access-key': 'hush' });
    const secret = inputs['aws-secret-access-key'];
    const { inspect } = await import('node:util');
    expect(
      [`${secret}`, JSON.stringify({ secret }), inspect(secret), inspect({ secret })].join(),
    ).not.toContain('hush');
    expect(secret?.reveal()).toBe('hush');
  });

  test('a session policy that is too long as written is sent without white space', async () => {
    const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
    const padded = JSON.stringify(policy, null, 2) + ' '.repeat(10) + '\n'.repeat(10);
    expect((await read({ 'inline-session-policy': padded })).inputs['inline-session-policy']).toBe(
      padded.trim(),
    );
    const wide = JSON.stringify(policy).replace('{', `{${' '.repeat(2100)}`);
    expect((await read({ 'inline-session-policy': wide })).inputs['inline-session-policy']).toBe(
      JSON.stringify(policy),
    );
    const long = JSON.stringify({ Statement: 'x'.repeat(2100) });
    expect((await read({ 'inline-session-policy': long })).problems[0]?.what).toMatch(
      /characters without white space/,
    );
  });

  test.each([
    ['{"a":{"b":1}}', 'the value of "a" is not a text'],
    ['{"a":null}', 'the value of "a" is not a text'],
    ['{"":"x"}', 'the key "" has 0 characters'],
    [`{"${'k'.repeat(129)}":"x"}`, `the key "${'k'.repeat(129)}" has 129 characters`],
    ['{"a!":"x"}', 'the key "a!" has a character that AWS does not accept'],
    [`{"a":"${'v'.repeat(257)}"}`, 'the value of "a" has 257 characters'],
    ['{"a":"x;y"}', 'the value of "a" has a character that AWS does not accept'],
    ['{"a":"1","A":"2"}', 'the key "A" occurs twice'],
    ['{"aws:x":"1"}', 'the key "aws:x" begins with "aws:", which AWS reserves'],
    ['"text"', 'not an object'],
    ['null', 'not an object'],
  ])('custom-tags %s is refused: %s', async (text, what) => {
    expect((await read({ 'custom-tags': text })).problems).toMatchObject([{ input: 'custom-tags', what }]);
  });
});

describe('role-chain', () => {
  const chain = async (text: string) => read({ 'role-chain': text });

  test('can be one role per line', async () => {
    const { inputs } = await chain('arn:aws:iam::111122223333:role/a\n\n  arn:aws:iam::111122223333:role/b');
    expect(inputs['role-chain']).toEqual([
      { role: 'arn:aws:iam::111122223333:role/a' },
      { role: 'arn:aws:iam::111122223333:role/b' },
    ]);
  });

  test('can be a YAML list in one line', async () => {
    const { inputs } = await chain('[arn:aws:iam::111122223333:role/a, b]');
    expect(inputs['role-chain']).toEqual([{ role: 'arn:aws:iam::111122223333:role/a' }, { role: 'b' }]);
  });

  test('can be a YAML list, which keeps numbers as written', async () => {
    const { inputs, problems } = await chain(
      '- name\n- role: other\n  external-id: 0042\n  duration-seconds: 900 # short',
    );
    expect(problems).toEqual([]);
    expect(inputs['role-chain']).toEqual([
      { role: 'name' },
      { role: 'other', externalId: '0042', duration: 900 },
    ]);
  });

  test.each([
    ['role: a', 'not a list'],
    ['- [a', /^line 1: not YAML/],
    ['- role: *a', 'line 1: the alias "a" has no anchor before it'],
    ['- ? [a]\n  : b', 'line 1: a key is not a text'],
    ['- role: a\n  role: b', 'line 2: "role" already exists in line 1'],
    ['- external-id: x1', 'item 1 has no role'],
    ['- role:\n  external-id: abc', 'item 1: role is empty'],
    ['- role: " "', 'item 1: role is empty'],
    ['- role: a\n  session-policy: ""', 'item 1: session-policy is empty'],
    ['- role: a\n  rolle: b', 'item 1 has the unknown key "rolle"'],
    ['- role: a\n  duration-seconds: 12abc', 'item 1: duration-seconds "12abc" is not allowed'],
    ['- role: a\n  duration-seconds: 60', 'item 1: duration-seconds 60 is out of range'],
    ['- role: a\n  session-name: a/b', 'item 1: session-name "a/b" is not allowed'],
    ['- role: a\n  session-policy: "{"', /^item 1: session-policy is not JSON/],
    [
      '- role: a\n  session-policy: &p { Statement: *p }',
      'line 2: the alias "p" refers to a node that contains it',
    ],
    ['- [a]', 'item 1 is neither a role nor an object'],
  ])('%j is refused', async (text, what) => {
    const { problems } = await chain(text);
    expect(problems).toMatchObject([
      { input: 'role-chain', what: typeof what === 'string' ? what : expect.stringMatching(what) },
    ]);
  });
});
