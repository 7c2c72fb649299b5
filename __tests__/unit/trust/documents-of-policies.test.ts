import { expect, test } from '@jest/globals';
import { readPolicy } from '../../../trust/engine/policy.ts';

const fine = { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' };
const Version = '2012-10-17';
const read = (value: unknown) => readPolicy(value, 'trust');
const json = 'This policy contains invalid Json';
const unique = 'Statement IDs (SID) in a single policy must be unique.';
const deep = 'Syntax errors in policy. (nested too deeply)';

test.each<[unknown, string, (string | number)[]]>([
  [[], json, []],
  [null, json, []],
  ['text', json, []],
  [5, json, []],
  [undefined, json, []],
  [{ Version, Statement: fine, Extra: 1 }, 'Unknown field Extra', ['Extra']],
  [{ Version: '2020-01-01', Statement: fine }, 'The policy must contain a valid version string', ['Version']],
  [{ Version: null, Statement: fine }, 'The policy must contain a valid version string', ['Version']],
  [{ Version }, 'Missing required field Statement', ['Statement']],
  [{ Version, Statement: [] }, 'Missing required field Statement', ['Statement']],
  [{ Version, Statement: null }, 'Syntax errors in policy.', ['Statement']],
  [{ Version, Statement: { ...fine, Effect: 'x' } }, 'Invalid effect: x', ['Statement', 'Effect']],
  [{ Version, Statement: [fine, { ...fine, Effect: 'x' }] }, 'Invalid effect: x', ['Statement', 1, 'Effect']],
  [
    { Version, Statement: [{ ...fine, Sid: 'A' }, fine, { ...fine, Sid: 'A' }] },
    unique,
    ['Statement', 2, 'Sid'],
  ],
])('%j is refused: %s', (value, what, path) => {
  expect(read(value)).toEqual({ refusals: [{ what, path }] });
});

test('statements without an ID, or with an empty one, may be several', () => {
  const none = { ...fine, Sid: '' };
  expect(read({ Version, Statement: [fine, none, fine, none, { ...fine, Sid: 'A' }] }).refusals).toEqual([]);
});

test('a policy of each version has its statements, and variables only in the newer one', () => {
  const { policy, refusals } = read({ Version, Id: 'own', Statement: fine });
  expect(policy).toEqual({ statements: [fine], hasVariables: true });
  expect(refusals).toEqual([]);
  const older = { statements: [fine, fine], hasVariables: false };
  expect(read({ Version: '2008-10-17', Statement: [fine, fine] }).policy).toEqual(older);
  expect(read({ Statement: [fine, fine] }).policy).toEqual(older);
});

/** A policy with as many characters, blanks in values not counted. */
function sized(length: number) {
  const at = (value: string) => ({ Version, Statement: { ...fine, Condition: { Bool: { a: value } } } });
  return at(`${'x'.repeat(length - JSON.stringify(at('')).length)}    `);
}

test('a trust policy may have 8192 characters besides blanks', () => {
  const what = 'Cannot exceed quota for ACLSizePerRole: 8192';
  expect(read(sized(8_192)).refusals).toEqual([]);
  expect(read(sized(8_193)).refusals).toEqual([{ what, path: [] }]);
});

test('a value may be nested, but not more deeply than any policy', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { Statement: nested(depth - 1) });
  expect(read(nested(21))).toEqual({ refusals: [{ what: deep, path: [] }] });
  expect(read(nested(20)).refusals).not.toContainEqual({ what: deep, path: [] });
  const circle: unknown[] = [];
  circle.push(circle);
  expect(read(circle)).toEqual({ refusals: [{ what: deep, path: [] }] });
});

test('an effect that is no text is refused, whatever it has', () => {
  const at = (Effect: unknown) => read({ Version, Statement: { ...fine, Effect } }).refusals;
  const path = ['Statement', 'Effect'];
  expect(at({ toString: 1 })).toEqual([{ what: 'Invalid effect: {"toString":1}', path }]);
  expect(at(null)).toEqual([{ what: 'Invalid effect: null', path }]);
  expect(at(['Allow'])).toEqual([{ what: 'Invalid effect: ["Allow"]', path }]);
});
