import fc from 'fast-check';
import { nasty } from './texts.ts';

const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'), nasty());

/** Any JSON value, with keys that objects inherit, such as `constructor`. */
export const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    nasty(),
    fc.constantFrom(null, true, false, 0, -1, 1e308, 5e-324, 2 ** 53),
    fc.integer(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

/** One of the values, with one of its parts replaced, removed or renamed. */
export function mutated(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.oneof(
    json.map((by) => ({ by })),
    key.map((name) => ({ name })),
    fc.constant({}),
  );
  return fc.tuple(value, fc.nat(), change).map(([each, place, how]) => {
    const copy: unknown = structuredClone(each);
    const places = placesIn(copy);
    const chosen = places[place % Math.max(1, places.length)];
    if (!chosen) return 'by' in how ? how.by : copy;
    const [holder, at] = chosen;
    const old = holder[at];
    if ('by' in how) define(holder, at, how.by);
    else delete holder[at];
    if ('name' in how) define(holder, how.name, old);
    return copy;
  });
}

type Holder = Record<string, unknown>;

function define(holder: Holder, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(value: unknown): readonly (readonly [Holder, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((name) => [[holder, name] as const, ...placesIn(holder[name])]);
}
