import type { Report } from '../errors.ts';
import { readPolicy } from './policy.ts';
import { type ChainItem, duration, externalId, type Form, sessionName } from './schema.ts';

/** The keys of a role that is written as a map. */
export const roleKeys = ['role', 'external-id', 'session-name', 'duration-seconds', 'session-policy'];

/** Where a key of the map stands, in words; without a key the map itself. */
export type Place = (key?: string) => string;

/** A map of YAML, read without types: every scalar is a text. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads a role with its settings. `keys` are those that the map may have. Undefined when it names no role. */
export function readRoleItem(
  fields: Fields,
  place: Place,
  report: Report,
  keys: readonly string[] = roleKeys,
): ChainItem | undefined {
  for (const key of Object.keys(fields).filter((name) => !keys.includes(name))) {
    report(`${place(key)} has the unknown key "${key}"`, `The keys are ${keys.join(', ')}.`);
  }
  const text = (key: string, form?: Form) => readField(fields, key, form, place, report);
  const role = text('role');
  const policy = text('session-policy');
  const seconds = text('duration-seconds', { pattern: /^\d+$/, words: 'a whole number' });
  if (!role) {
    if (fields.role === undefined) report(`${place()} has no role`, 'Give it a role ARN.');
    return undefined;
  }
  if (seconds && (Number(seconds) < duration.min || Number(seconds) > duration.max)) {
    report(
      `${place('duration-seconds')}: duration-seconds ${seconds} is out of range`,
      `Write ${duration.min} to ${duration.max}.`,
    );
  }
  const checkedPolicy =
    policy &&
    readPolicy(policy, (what, remedy) =>
      report(`${place('session-policy')}: session-policy is ${what}`, remedy),
    );
  const external = text('external-id', externalId);
  const session = text('session-name', sessionName);
  return {
    role,
    ...(external && { externalId: external }),
    ...(session && { sessionName: session }),
    ...(seconds && { duration: Number(seconds) }),
    ...(checkedPolicy && { policy: checkedPolicy }),
  };
}

/** The text of a key; undefined, and reported, where it is empty or not of the form. */
export function readField(
  fields: Fields,
  key: string,
  form: Form | undefined,
  place: Place,
  report: Report,
): string | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  const text = typeof value === 'object' ? jsonOf(value) : String(value).trim();
  if (text === '') {
    // Most likely an expression that came out empty. Doing without it could give a wider session than was meant.
    report(`${place(key)}: ${key} is empty`, 'Give it a value, or leave the key out.');
    return undefined;
  }
  if (!form || form.pattern.test(text)) return text;
  report(`${place(key)}: ${key} "${text}" is not allowed`, `Write ${form.words}.`);
  return undefined;
}

/** Whether a part of the YAML is a map. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** JSON of a part of the YAML, or a text that is none when an alias in it refers to itself. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'an alias that refers to itself';
  }
}
