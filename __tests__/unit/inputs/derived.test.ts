import { describe, expect, test } from '@jest/globals';
import { exportsEnvironment, ignoresEnvironment } from '../../../src/inputs/exports.ts';
import { readInputs } from '../../../src/inputs/read.ts';
import { firstRoles, roleForm } from '../../../src/inputs/roles.ts';
import type { InputName } from '../../../src/inputs/schema.ts';

type Given = Partial<Record<InputName, string>>;

async function read(given: Given) {
  const named = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return (await readInputs(Object.fromEntries(named))).inputs;
}
const arn = 'arn:aws:iam::111122223333:role/x';

describe('the step exports credentials', () => {
  test.each<[Given, boolean, boolean]>([
    [{}, true, true],
    [{ 'aws-profile': 'p' }, false, false],
    [{ sessions: `a: ${arn}` }, false, false],
    [{ 'output-env-credentials': 'false' }, false, false],
    [{ 'aws-profile': 'p', 'output-env-credentials': 'true' }, true, true],
    [{ sessions: `a: ${arn}`, 'output-env-credentials': 'true' }, true, true],
  ])('with %j: %s, and can ignore those of the environment: %s', async (given, exports, ignores) => {
    const inputs = await read(given);
    expect(exportsEnvironment(inputs)).toBe(exports);
    expect(ignoresEnvironment(inputs)).toBe(false);
    expect(ignoresEnvironment(await read({ ...given, 'unset-current-credentials': 'true' }))).toBe(ignores);
  });
});

describe('the first roles', () => {
  test.each<[Given, string, readonly string[], string]>([
    [{}, 'role-to-assume', [], 'none'],
    [{ 'role-to-assume': arn }, 'role-to-assume', [arn], 'arn'],
    [{ 'role-to-assume': 'x' }, 'role-to-assume', ['x'], 'name'],
    [{ 'role-to-assume': 'x/arn:' }, 'role-to-assume', ['x/arn:'], 'name'],
    [{ 'role-to-assume': arn, sessions: `a: x` }, 'role-to-assume', [arn], 'arn'],
    [{ 'role-chain': 'x', sessions: `a: ${arn}` }, 'role-to-assume', [], 'none'],
    [{ sessions: `a: ${arn}\nb: ${arn}` }, 'sessions', [arn, arn], 'arn'],
    [{ sessions: `a: ${arn}\nb: x` }, 'sessions', [arn, 'x'], 'name'],
  ])('of %j are %s %j, as %s', async (given, input, roles, form) => {
    const inputs = await read(given);
    expect(firstRoles(inputs)).toEqual({ input, roles });
    expect(roleForm(inputs)).toBe(form);
  });
});

describe('a boolean', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('can be written %s', async (text, value) => {
    const inputs = await read({ 'key-age-check': text, logout: text, 'output-env-credentials': text });
    expect([inputs['key-age-check'], inputs.logout, inputs['output-env-credentials']]).toEqual([
      value,
      value,
      value,
    ]);
  });

  test.each(['xtrue', 'truex', 'xfalse', 'falsex', '0'])('cannot be %s', async (text) => {
    const { inputs, problems } = await readInputs({ 'INPUT_KEY-AGE-CHECK': text });
    expect(problems).toEqual([
      { input: 'key-age-check', what: `"${text}" is not a boolean`, remedy: 'Write true or false.' },
    ]);
    expect(inputs['key-age-check']).toBe(true);
  });
});
