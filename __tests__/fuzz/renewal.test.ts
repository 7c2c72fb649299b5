import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RenewalError } from '../../src/errors/index.ts';
import { readContext } from '../../src/job/context.ts';
import type { Plan } from '../../src/plan/parts/plan.ts';
import { environmentOf, readRenewal, renewalText } from '../../src/plan/renewal-file.ts';
import { revivePlan } from '../../src/plan/revive.ts';
import { sources } from '../../src/sources/index.ts';
import { Secret } from '../../src/text/secret.ts';
import { cases } from './cases.ts';
import { bearer, env, plan } from './plans.ts';
import { damaged, nasty, variable } from './texts.ts';
import { json, mutated } from './values.ts';

const fileOf = (each: Plan, variables = {}) => renewalText(each, each.choice.source.kind, variables);

/** The value with its secrets revealed. */
function revealed(value: unknown): unknown {
  if (value instanceof Secret) return { secret: value.reveal() };
  if (Array.isArray(value)) return value.map(revealed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, revealed(each)]));
}

test('the plan of a session that is renewed is read back unchanged, and its file has no secret of the step', async () => {
  const context = await readContext(env);
  fc.assert(
    fc.property(plan, (each) => {
      const written = fileOf(each);
      expect(written).not.toContain(bearer);
      expect(revealed(revivePlan(readRenewal(written), env, context))).toEqual(revealed(each));
    }),
    cases,
  );
});

test('the variables of the step are restored, except URLs with a password', () => {
  const value = fc.oneof(nasty().map(variable), fc.constantFrom('http://u:p4ssw0rd@h', 'http://h/@'));
  const variables = fc.record({ AWS_PROFILE: value, AWS_REGION: value, HOME: value }, { requiredKeys: [] });
  fc.assert(
    fc.property(plan, variables, (each, before) => {
      const written = fileOf(each, before);
      expect(written).not.toContain('p4ssw0rd');
      const later = environmentOf(readRenewal(written), { HOME: 'now', OTHER: 'now', KEY: 'now' }, ['KEY']);
      expect(later).toMatchObject({ OTHER: 'now', KEY: undefined });
      for (const name of ['AWS_PROFILE', 'AWS_REGION', 'HOME'] as const)
        if (!/^\w+:\/\/[^/?#]*@/.test(before[name] ?? '')) expect(later[name]).toBe(before[name]);
    }),
    cases,
  );
});

test('any other plan is read, or refused with a RenewalError', async () => {
  const context = await readContext(env);
  const file = plan.map((each): unknown => JSON.parse(fileOf(each)));
  const kind = fc.constantFrom(...Object.keys(sources), '__proto__', 'constructor');
  const source = fc.record({ kind, plan: json });
  const odd = fc.tuple(file, source).map(([whole, by]) => ({ ...Object(whole), source: by }));
  const text = fc.oneof(
    nasty('json'),
    fc.oneof(json, odd, mutated(file)).map((value) => JSON.stringify(value) ?? ''),
    damaged(plan.map((each) => fileOf(each))),
  );
  fc.assert(
    fc.property(text, (written) => {
      try {
        revivePlan(readRenewal(written), env, context);
      } catch (error) {
        expect(error).toBeInstanceOf(RenewalError);
        expect(String(error)).not.toMatch(/[\r\n]/);
      }
    }),
    cases,
  );
});
