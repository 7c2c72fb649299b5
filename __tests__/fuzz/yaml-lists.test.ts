import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument, stringify, type ToStringOptions } from 'yaml';
import { readInputs } from '../../src/inputs/read.ts';
import { externalId, sessionName, sessionProfile } from '../../src/inputs/schema/forms.ts';
import { cases } from './cases.ts';
import { nasty } from './texts.ts';

const styles: fc.Arbitrary<ToStringOptions> = fc.record({
  collectionStyle: fc.constantFrom('any', 'flow', 'block'),
  defaultStringType: fc.constantFrom(
    'PLAIN',
    'QUOTE_DOUBLE',
    'QUOTE_SINGLE',
    'BLOCK_LITERAL',
    'BLOCK_FOLDED',
  ),
  lineWidth: fc.constantFrom(0, 20, 80),
  indentSeq: fc.boolean(),
  singleQuote: fc.constantFrom(true, false, null),
});

const matching = ({ pattern }: { readonly pattern: RegExp }, most: number) =>
  fc
    .oneof(
      fc.stringMatching(/^[\w+=,.@-]{2,40}$/),
      nasty().map((each) => `x1${each.replace(/[^\w+=,.@-]/g, '').slice(0, most - 2)}`),
    )
    .filter((each) => pattern.test(each));
const role = nasty('yaml')
  .map((each) => each.trim())
  .filter((each) => each !== '');
const texts = fc.oneof(nasty('json', 'yaml'), fc.array(nasty(), { maxLength: 2 }));
const policy = fc
  .dictionary(nasty('names'), texts, { maxKeys: 2, noNullPrototype: true })
  .map((all) => ({ ...all, Statement: 'x' }))
  .filter((all) => JSON.stringify(all).length < 2_000);
const item = fc.record(
  {
    role,
    'external-id': matching(externalId, 1_000),
    'session-name': matching(sessionName, 64),
    'duration-seconds': fc.integer({ min: 900, max: 43_200 }),
    'session-policy': policy,
  },
  { requiredKeys: ['role'] },
);
type Item = typeof item extends fc.Arbitrary<infer Value> ? Value : never;
const chain = fc.array(fc.oneof(role, item), { minLength: 1, maxLength: 3 });

const readOf = (each: string | Item) =>
  typeof each === 'string'
    ? { role: each }
    : {
        role: each.role,
        ...(each['external-id'] && { externalId: each['external-id'] }),
        ...(each['session-name'] && { sessionName: each['session-name'] }),
        ...(each['duration-seconds'] && { duration: each['duration-seconds'] }),
        ...(each['session-policy'] && { policy: JSON.stringify(each['session-policy']) }),
      };

/** The value as YAML. Skips cases in which the library cannot read back its own output. */
function printed(value: unknown, style: ToStringOptions): string {
  const text = stringify(value, style);
  const document = parseDocument(text);
  fc.pre(document.errors.length === 0 && isDeepStrictEqual(document.toJS(), value));
  return text;
}

test('a chain that is printed as YAML is read back', async () => {
  await fc.assert(
    fc.asyncProperty(chain, fc.boolean(), styles, async (all, isTwice, style) => {
      const list = isTwice ? [...all, ...all] : all;
      const { inputs, problems } = await readInputs({ 'INPUT_ROLE-CHAIN': printed(list, style) });
      expect(problems).toEqual([]);
      expect(inputs['role-chain']).toEqual(list.map(readOf));
    }),
    cases,
  );
});

test('sessions that are printed as YAML are read back', async () => {
  const name = matching(sessionProfile, 64);
  const session = fc.tuple(
    name,
    item,
    fc.option(role, { nil: undefined }),
    fc.option(chain, { nil: undefined }),
  );
  const sessions = fc.uniqueArray(session, { selector: ([key]) => key, minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(sessions, styles, async (all, style) => {
      const map = Object.fromEntries(
        all.map(([key, one, region, roles]) => [
          key,
          { ...one, ...(region && { region }), ...(roles && { 'role-chain': roles }) },
        ]),
      );
      const { inputs, problems } = await readInputs({ INPUT_SESSIONS: printed(map, style) });
      expect(problems).toEqual([]);
      const found = new Map(inputs.sessions.map(({ name: key, line: _, ...rest }) => [key, rest]));
      expect(found).toEqual(
        new Map(
          all.map(([key, one, region, roles = []]) => [
            key,
            { ...readOf(one), ...(region && { region }), chain: roles.map(readOf) },
          ]),
        ),
      );
    }),
    cases,
  );
});
