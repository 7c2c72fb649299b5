import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../trust/engine/engine.ts';
import { operators } from '../../trust/engine/operators.ts';
import { readPolicy } from '../../trust/engine/policy.ts';
import type { Question, Statement } from '../../trust/engine/statement.ts';
import { cases } from './cases.ts';

const names = ['sub', 'aud', 'ref', 'environment'] as const;
const text = fc.constantFrom(
  'a',
  'b',
  'ab',
  'a*',
  '?',
  '*',
  '1',
  '2026-01-01',
  'true',
  '10.0.0.0/8',
  '10.1.2.3',
  '${x:ref}',
);
const prefix = fc.constantFrom('', '', '', 'ForAnyValue:', 'ForAllValues:');
const operator = fc
  .tuple(prefix, fc.constantFrom(...Object.keys(operators)), fc.constantFrom('', '', 'IfExists'))
  .map((parts) => parts.join(''));
const condition = fc.dictionary(
  fc.oneof({ weight: 9, arbitrary: operator }, fc.constant('Null')),
  fc.dictionary(
    fc.constantFrom(...names).map((name) => `x:${name}`),
    fc.array(text, { minLength: 1, maxLength: 2 }),
    {
      minKeys: 1,
      maxKeys: 2,
    },
  ),
  { maxKeys: 2 },
);
const statement = (effect: 'Allow' | 'Deny') =>
  fc.record({
    Effect: fc.constant(effect),
    Principal: fc.constantFrom('*' as const, { Federated: 'x' }, { Federated: 'y' }),
    Action: fc.constantFrom('sts:AssumeRoleWithWebIdentity', 'sts:*', 'sts:TagSession'),
    Condition: condition,
  }) as fc.Arbitrary<Statement>;
const policy = fc.array(fc.oneof(statement('Allow'), statement('Allow'), statement('Deny')), {
  maxLength: 4,
});
const question = fc
  .dictionary(fc.constantFrom(...names), fc.oneof(text, fc.array(text, { maxLength: 2 })))
  .map(
    (values): Question => ({
      action: 'sts:AssumeRoleWithWebIdentity',
      resource: '*',
      principal: { type: 'Federated', arns: ['x'] },
      context: new Map(Object.entries(values).map(([name, value]) => [`x:${name}`, value])),
    }),
  );
const isIn = (statements: readonly Statement[], asked: Question) => evaluate(statements, asked) === 'allowed';

test('a Deny never lets anybody in, an Allow never keeps anybody out, and the order does not matter', () => {
  fc.assert(
    fc.property(policy, statement('Deny'), statement('Allow'), question, (all, deny, allow, asked) => {
      if (isIn([...all, deny], asked)) expect(isIn(all, asked)).toBe(true);
      if (isIn(all, asked)) expect(isIn([...all, allow], asked)).toBe(evaluate([allow], asked) !== 'denied');
      expect(evaluate(all.toReversed(), asked)).toBe(evaluate(all, asked));
    }),
    cases,
  );
});

test('IfExists holds when the operator does, and when the key is absent', () => {
  const one = fc.tuple(fc.constantFrom(...Object.keys(operators)), fc.constantFrom(...names), text);
  fc.assert(
    fc.property(one, question, ([name, key, value], asked) => {
      const allows = (written: string) =>
        isIn(
          [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: '*',
              Condition: { [written]: { [`x:${key}`]: value } },
            },
          ],
          asked,
        );
      const given = asked.context.get(`x:${key}`);
      const isAbsent = given === undefined || given.length === 0;
      expect(allows(`${name}IfExists`)).toBe(isAbsent || allows(name));
      if (isAbsent) expect(allows(`ForAllValues:${name}`)).toBe(true);
      if (isAbsent) expect(allows(`ForAnyValue:${name}`)).toBe(false);
    }),
    cases,
  );
});

test('any value is a policy, or is refused', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const { policy: read, refusals } = readPolicy(value, 'trust');
      expect(read === undefined).toBe(refusals.length > 0);
    }),
    cases,
  );
});
