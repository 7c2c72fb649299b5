import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/inputs/read.ts';
import { type InputName, schema } from '../../../src/inputs/schema.ts';

async function problemsOf(name: InputName, text: string): Promise<readonly string[]> {
  const { problems } = await readInputs({ [`INPUT_${name.toUpperCase()}`]: text });
  return problems.map(({ input, what, remedy }) => `${input}: ${what}. ${remedy}`);
}
const arn = (length: number) => `arn:aws:iam::111122223333:policy/${'p'.repeat(length)}`;
describe('the limits of a number', () => {
  const numbers = Object.entries(schema).flatMap(([name, spec]) =>
    spec.type === 'integer' ? [[name as InputName, spec] as const] : [],
  );

  test('are those of AWS and of the runner', () => {
    expect(
      Object.fromEntries(numbers.map(([name, { min, max, default: usual }]) => [name, [min, max, usual]])),
    ).toEqual({
      'role-duration-seconds': [900, 43_200, 3600],
      'role-propagation-s': [0, 60, 0],
      'sso-timeout-s': [1, 21_600, 600],
      'action-timeout-s': [0, 21_600, 120],
      'retry-max-attempts': [1, 100, 12],
    });
  });

  test.each(numbers)('of %s are part of the range', async (name, { min, max }) => {
    const remedy = `Write a whole number from ${min} to ${max}, without a unit.`;
    for (const good of [min, max]) expect(await problemsOf(name, `${good}`)).toEqual([]);
    expect(await problemsOf(name, `${max + 1}`)).toEqual([`${name}: ${max + 1} is out of range. ${remedy}`]);
    if (min > 0)
      expect(await problemsOf(name, `${min - 1}`)).toEqual([
        `${name}: ${min - 1} is out of range. ${remedy}`,
      ]);
    for (const odd of ['x1', '1x', '1.5', '1'.repeat(16)])
      expect(await problemsOf(name, odd)).toEqual([`${name}: "${odd}" is not a whole number. ${remedy}`]);
    expect(await problemsOf(name, '9'.repeat(15))).toEqual([
      `${name}: ${'9'.repeat(15)} is out of range. ${remedy}`,
    ]);
  });
});

describe('a list', () => {
  test('of policies has ten at most', async () => {
    const list = (count: number) => Array.from({ length: count }, (_, index) => arn(index + 1)).join('\n');
    expect(await problemsOf('managed-session-policies', list(10))).toEqual([]);
    expect(await problemsOf('managed-session-policies', list(11))).toEqual([
      'managed-session-policies: 11 items are too many. AWS accepts at most 10.',
    ]);
  });

  test('cannot consist of separators alone, because an empty list would allow every account', async () => {
    expect(await problemsOf('allowed-account-ids', ' , ,')).toEqual([
      'allowed-account-ids: no item has a value. Write account IDs of 12 digits, separated by commas, or leave it out.',
    ]);
    expect(await problemsOf('allowed-account-ids', ' ')).toEqual([]);
    expect(await problemsOf('transitive-tag-keys', ' \n ')).toEqual([]);
  });

  test('has one problem for each wrong item', async () => {
    expect(await problemsOf('allowed-account-ids', 'x,111122223333,y')).toEqual([
      'allowed-account-ids: "x" is not allowed. Write account IDs of 12 digits, separated by commas.',
      'allowed-account-ids: "y" is not allowed. Write account IDs of 12 digits, separated by commas.',
    ]);
  });
});

test('an input that is a choice names all of them', async () => {
  expect(await problemsOf('cognito-auth-flow', 'classic')).toEqual([
    'cognito-auth-flow: "classic" does not exist. Write one of enhanced, basic.',
  ]);
});

test('an input with a problem still has its default', async () => {
  const { inputs } = await readInputs({
    'INPUT_ROLE-SESSION-NAME': 'a/b',
    'INPUT_CREDENTIAL-SOURCE': 'x',
    'INPUT_KEY-AGE-CHECK': 'x',
    INPUT_AUDIENCE: 'a b',
  });
  expect(inputs).toMatchObject({
    'role-session-name': 'GitHubActions',
    'credential-source': 'auto',
    'key-age-check': true,
    audience: undefined,
  });
});
