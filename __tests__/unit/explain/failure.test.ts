import { describe, expect, test } from '@jest/globals';
import { explainBy, type Failures, inside, type SourceSaid } from '../../../src/explain/failure.ts';
import { saidBy } from '../../../src/explain/said.ts';

const situation = { runner: 'github' } as const;
const words = (title: string) => ({ title, what: 'what', why: 'why', remedy: 'remedy' });

describe('a table of failures', () => {
  const failures: Failures<number> = {
    odd: { group: 'Network', seen: 'odd', when: (n) => n % 2 === 1, explain: (n) => words(`odd ${n}`) },
    zero: { group: 'Network', seen: 'zero', when: (n) => n === 0, explain: () => words('zero') },
  };

  test('explains by the failure that matches, whose key is the ID', () => {
    expect(explainBy(failures, 3, situation)).toEqual({ id: 'odd', ...words('odd 3') });
    expect(explainBy(failures, 0, situation)).toEqual({ id: 'zero', ...words('zero') });
    expect(explainBy(failures, 2, situation)).toBeUndefined();
  });
});

describe('failures of a source inside another', () => {
  interface Outer {
    readonly inner?: string;
  }
  const failures: Failures<SourceSaid<string>> = {
    inner: {
      group: 'Cognito',
      seen: 'seen',
      when: ({ plan }) => plan !== 'other',
      explain: ({ plan }) => words(plan),
    },
  };
  const adapted = inside<Outer, string>(failures, ({ inner }) => inner);
  const said = (plan: Outer) => ({ ...saidBy(new Error('x'), 'It failed'), plan });

  test('keep their place in the page', () => {
    expect(adapted.inner).toMatchObject({ group: 'Cognito', seen: 'seen' });
    expect(Object.keys(adapted)).toEqual(['inner']);
  });

  test('match by the inner plan, and explain with it', () => {
    expect(explainBy(adapted, said({ inner: 'mine' }), situation)).toEqual({ id: 'inner', ...words('mine') });
    expect(explainBy(adapted, said({ inner: 'other' }), situation)).toBeUndefined();
    expect(explainBy(adapted, said({}), situation)).toBeUndefined();
  });

  test('cannot explain a plan that they do not match', () => {
    expect(() => adapted.inner?.explain(said({}), situation)).toThrow('inner fits no such plan');
  });
});
