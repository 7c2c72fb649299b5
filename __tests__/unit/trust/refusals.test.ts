import { describe, expect, test } from '@jest/globals';
import { readPolicy, type Use } from '../../../trust/engine/policy.ts';

const fine = { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' };
const own = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
const read = (value: unknown, use: Use = 'trust') => readPolicy(value, use).refusals;
/** The refusals of one statement, each as its sentence and the path in the statement. */
const on = (statement: unknown, use: Use = 'trust') =>
  read({ Version: '2012-10-17', Statement: statement }, use).map(({ what, path }) => {
    expect(path[0]).toBe('Statement');
    return [what, ...path.slice(1)];
  });

const id =
  'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*';
const sts = 'AssumeRole policy may only specify STS AssumeRole actions.';
const noPrincipal = 'AssumeRolepolicy contained an invalid principal';

describe('a statement of a trust policy is refused:', () => {
  test.each<[string, unknown, (string | number)[][]]>([
    ['no object', 'text', [['Syntax errors in policy.']]],
    ['null', null, [['Syntax errors in policy.']]],
    ['an unknown field', { ...fine, Actions: 'x' }, [['Unknown field Actions', 'Actions']]],
    ['a Sid with a hyphen', { ...fine, Sid: 'a-b' }, [[id, 'Sid']]],
    ['a Sid that ends with a blank', { ...fine, Sid: 'a ' }, [[id, 'Sid']]],
    ['a Sid that is a number', { ...fine, Sid: 1 }, [[id, 'Sid']]],
    ['no effect', { ...fine, Effect: undefined }, [['Missing required field Effect']]],
    ['another effect', { ...fine, Effect: 'allow' }, [['Invalid effect: allow', 'Effect']]],
    ['a Resource', { ...fine, Resource: '*' }, [['Has prohibited field Resource', 'Resource']]],
    ['a NotResource', { ...fine, NotResource: '*' }, [['Has prohibited field NotResource', 'NotResource']]],
    ['no principal', { Effect: 'Allow', Action: 'sts:x' }, [['Missing required field Principal']]],
    ['no action', { Effect: 'Allow', Principal: '*' }, [['Missing required field Action']]],
    [
      'two actions',
      { ...fine, NotAction: 'sts:x' },
      [['Statement/policy has both Action and NotAction', 'Action']],
    ],
    [
      'two principals',
      { ...fine, NotPrincipal: '*' },
      [['Statement/policy has both Principal and NotPrincipal', 'Principal']],
    ],
    ['an empty list of actions', { ...fine, Action: [] }, [['Missing required field Action', 'Action']]],
    ['an action that is a number', { ...fine, Action: 5 }, [['Syntax errors in policy. (Action)', 'Action']]],
    [
      'an action among texts',
      { ...fine, Action: ['sts:x', 5] },
      [['Syntax errors in policy. (Action)', 'Action']],
    ],
    ['an action of another service', { ...fine, Action: ['sts:x', 's3:x'] }, [[sts, 'Action']]],
    ['an action that only ends so', { ...fine, Action: 'xsts:x' }, [[sts, 'Action']]],
    ['an action that only begins with *', { ...fine, Action: '*x' }, [[sts, 'Action']]],
    ['a principal that is a text', { ...fine, Principal: 'me' }, [[noPrincipal, 'Principal']]],
    ['a principal without names', { ...fine, Principal: {} }, [[noPrincipal, 'Principal']]],
    ['a list of principals', { ...fine, Principal: ['*'] }, [[noPrincipal, 'Principal']]],
    [
      'an unknown kind of principal',
      { ...fine, Principal: { AWS: '*', Human: 'me' } },
      [['Invalid principal in policy: "Human"', 'Principal', 'Human']],
    ],
    [
      'a principal that is a number',
      { ...fine, Principal: { AWS: ['*', 5] } },
      [['Invalid principal in policy: "AWS"', 'Principal', 'AWS']],
    ],
    [
      'an excluded principal of an unknown kind',
      { Effect: 'Deny', NotPrincipal: { Human: 'me' }, Action: '*' },
      [['Invalid principal in policy: "Human"', 'NotPrincipal', 'Human']],
    ],
    [
      'a condition that is a text',
      { ...fine, Condition: 'x' },
      [['Syntax errors in policy. (Condition)', 'Condition']],
    ],
    [
      'an unknown operator',
      { ...fine, Condition: { Like: { a: 'b' } } },
      [['Invalid Condition type : Like', 'Condition', 'Like']],
    ],
    [
      'an operator without keys',
      { ...fine, Condition: { Bool: 'x' } },
      [['Syntax errors in policy. (Bool)', 'Condition', 'Bool']],
    ],
    [
      'a value that is an object',
      { ...fine, Condition: { Bool: { a: 'b', c: {} } } },
      [['Syntax errors in policy. (c)', 'Condition', 'Bool', 'c']],
    ],
    [
      'a value that is null, in a list',
      { ...fine, Condition: { Bool: { c: ['a', null] } } },
      [['Syntax errors in policy. (c)', 'Condition', 'Bool', 'c']],
    ],
    [
      'a value that is undefined',
      { ...fine, Condition: { Bool: { c: undefined } } },
      [['Syntax errors in policy. (c)', 'Condition', 'Bool', 'c']],
    ],
    [
      'several faults at once',
      { Effect: 'x', Action: '*' },
      [['Invalid effect: x', 'Effect'], ['Missing required field Principal']],
    ],
  ])('%s', (_, statement, wanted) => {
    expect(on(statement)).toEqual(wanted);
  });
});

test.each<[string, object]>([
  ['every field', { ...fine, Sid: 'Aa0', Condition: { Bool: { a: true }, NumericEquals: { b: [1, '2'] } } }],
  ['an empty Sid', { ...fine, Sid: '' }],
  ['every action', { ...fine, Action: '*' }],
  ['actions of STS in any case', { ...fine, Action: ['STS:TagSession', 'sts:*'] }],
  ['a Deny with exclusions', { Effect: 'Deny', NotPrincipal: '*', NotAction: ['sts:x'] }],
  [
    'every kind of principal',
    { ...fine, Principal: { AWS: '1', Federated: ['x'], Service: 'y', CanonicalUser: 'z' } },
  ],
  ['an empty list of values', { ...fine, Condition: { Bool: { a: [] } } }],
])('a statement of a trust policy may have %s', (_, statement) => {
  expect(on(statement)).toEqual([]);
});

describe('a policy of an identity', () => {
  test.each<[object, (string | number)[][]]>([
    [own, []],
    [{ ...own, Sid: 'with-hyphen' }, []],
    [{ Effect: 'Allow', NotAction: 's3:*', NotResource: '*' }, []],
    [{ ...own, Sid: 1 }, [[id, 'Sid']]],
    [{ ...own, Principal: '*' }, [['Policy document should not specify a principal.', 'Principal']]],
    [{ ...own, NotPrincipal: '*' }, [['Policy document should not specify a principal.', 'Principal']]],
    [{ ...own, Resource: 5 }, [['Syntax errors in policy. (Resource)', 'Resource']]],
    [{ ...own, Resource: [] }, [['Missing required field Resource', 'Resource']]],
    [
      { Effect: 'Allow', NotAction: 5, NotResource: [5] },
      [
        ['Syntax errors in policy. (NotAction)', 'NotAction'],
        ['Syntax errors in policy. (NotResource)', 'NotResource'],
      ],
    ],
  ])('%j is refused with %j', (statement, wanted) => {
    expect(on(statement, 'identity')).toEqual(wanted);
  });

  test('may be longer than a trust policy', () => {
    expect(on({ ...own, Resource: 'x'.repeat(9_000) }, 'identity')).toEqual([]);
  });
});
