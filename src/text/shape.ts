import { isLine } from '../../trust/text/line.ts';

/**
 * Checks for values from disk or from the environment. (A library would be the largest module that the post step loads, because
 * the bundler keeps all of it.)
 */

/** Turns anything into a checked value, or throws `ShapeError`. */
export type Shape<Value> = (value: unknown) => Value;

/** The type of the values that a shape accepts. */
export type Shaped<S> = S extends Shape<infer Value> ? Value : never;

/** A value does not have the expected shape. The message names the place and no value. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

function unfit(what: string): never {
  throw new ShapeError(what);
}

/** Whether a message can show the name. The keys of a map are as untrusted as its values. */
const isName = (name: string) => /^[\w.-]{1,64}$/.test(name);

/** Adds the place to the error of a failed check. */
function at<Value>(place: string, check: () => Value): Value {
  try {
    return check();
  } catch (error) {
    throw error instanceof ShapeError ? new ShapeError(`${place}: ${error.message}`) : error;
  }
}

// Characters. No path on Linux is longer: https://man7.org/linux/man-pages/man3/pathconf.3.html (PATH_MAX)
const longest = 4_096;

// Characters. The largest document that is kept is a sealed shared file.
const largest = 16_000_000;

/** A name, a path or a URL, which messages may show: one line, no longer than a path, that matches `form` if given. */
export function text(form?: RegExp): Shape<string> {
  return (value) => {
    if (typeof value !== 'string' || value.length > longest || !isLine(value)) return unfit('not a text');
    return !form || form.test(value) ? value : unfit('not of the expected form');
  };
}

/** A text of any characters, no longer than `largest`, which no message shows: the content of a file, a policy. */
export function document(form?: RegExp): Shape<string> {
  return (value) => {
    if (typeof value !== 'string' || value.length > largest) return unfit('not a text');
    return !form || form.test(value) ? value : unfit('not of the expected form');
  };
}

/** One of these texts. */
export function oneOf<const Value extends string>(...values: readonly Value[]): Shape<Value> {
  return (value) => values.find((each) => each === value) ?? unfit(`not one of ${values.join(', ')}`);
}

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : unfit('not a boolean'));

export const number: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : unfit('not a number');

/** A whole number from 0 to `most`. */
export function count(most = Number.MAX_SAFE_INTEGER): Shape<number> {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
      ? value
      : unfit('not a number in range');
}

export function list<Value>(of: Shape<Value>): Shape<readonly Value[]> {
  return (value) =>
    Array.isArray(value)
      ? value.map((item, index) => at(`item ${index}`, () => of(item)))
      : unfit('not a list');
}

/** An object as a map. Keys such as `__proto__` have no special meaning. */
export function record<Value>(of: Shape<Value>): Shape<Readonly<Record<string, Value>>> {
  return (value) => {
    const entries = Object.entries(objectOf(value)).map(([name, each]) => [
      name,
      at(isName(name) ? name : 'an entry', () => of(each)),
    ]);
    return Object.assign(Object.create(null), Object.fromEntries(entries));
  };
}

/** A value that may be missing. */
export interface Optional<Value> {
  readonly optional: Shape<Value>;
}

export const optional = <Value>(shape: Shape<Value>): Optional<Value> => ({ optional: shape });

type Fields = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;
type Required<F extends Fields> = {
  readonly [Name in keyof F as F[Name] extends Shape<unknown> ? Name : never]: Shaped<F[Name]>;
};
type Possible<F extends Fields> = {
  readonly [Name in keyof F as F[Name] extends Shape<unknown> ? never : Name]?: F[Name] extends Optional<
    infer Value
  >
    ? Value
    : never;
};

/** An object with these fields. Others are dropped. */
export function object<const F extends Fields>(fields: F): Shape<Required<F> & Possible<F>> {
  return (value) => {
    const found = objectOf(value);
    const entries = Object.entries(fields).flatMap(([name, shape]) => {
      const field = Object.hasOwn(found, name) ? found[name] : undefined;
      if (typeof shape === 'function') return [[name, at(name, () => shape(field))]];
      return field === undefined || field === null ? [] : [[name, at(name, () => shape.optional(field))]];
    });
    return Object.fromEntries(entries) as Required<F> & Possible<F>;
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : unfit('not an object');
}

/** Parses JSON of the shape. Throws `ShapeError` for everything else. */
export function parseJson<Value>(json: string, shape: Shape<Value>): Value {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return unfit('not JSON');
  }
  return shape(value);
}
