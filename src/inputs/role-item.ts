import type { Report } from '../errors/index.ts';
import type { HopOptions } from '../route.ts';
import { Foreign } from '../text/foreign.ts';
import { readPolicy } from './policy.ts';
import { duration, externalId, sessionName } from './schema/forms.ts';
import type { ChainItem, Form } from './schema/spec.ts';

/** The location of a key in the map, in words; without a key, that of the map. */
export type Place = (key?: string) => string;

/** A YAML map, read without types: every scalar is a string. */
export type Fields = Readonly<Record<string, unknown>>;

type Options = Omit<HopOptions, 'policyArns'>;

/** The YAML key, form and parser of a hop's option. */
interface WrittenOption<Value> {
  readonly key: string;
  readonly form?: Form;
  readonly read: (text: string, report: Report) => Value | undefined;
}

const asText = (text: string) => text;

/** The options of a hop in YAML. Only `role-to-assume` takes `managed-session-policies`. */
const options: { readonly [Name in keyof Options]-?: WrittenOption<NonNullable<Options[Name]>> } = {
  externalId: { key: 'external-id', form: externalId, read: asText },
  sessionName: { key: 'session-name', form: sessionName, read: asText },
  duration: {
    key: 'duration-seconds',
    form: { pattern: /^\d{1,9}$/, words: 'a whole number' },
    read: (text, report) => {
      const seconds = Number(text);
      if (seconds >= duration.min && seconds <= duration.max) return seconds;
      report(`${text} is out of range`, `Write ${duration.min} to ${duration.max}.`);
      return undefined;
    },
  },
  policy: {
    key: 'session-policy',
    read: (text, report) => readPolicy(text, (what, remedy) => report(`is ${what}`, remedy)),
  },
};

/** The keys of a role that is written as a map. */
export const roleKeys = ['role', ...Object.values(options).map(({ key }) => key)];

/** Reads a role with its options. `keys`: the keys that the map may have. Undefined if the map has no role. */
export function readRoleItem(
  fields: Fields,
  place: Place,
  report: Report,
  keys: readonly string[] = roleKeys,
): ChainItem | undefined {
  for (const key of Object.keys(fields).filter((name) => !keys.includes(name))) {
    report(`${place(key)} has the unknown key "${new Foreign(key)}"`, `The keys are ${keys.join(', ')}.`);
  }
  const role = readField(fields, 'role', undefined, place, report);
  const found = Object.entries(options).flatMap(([name, option]: [string, WrittenOption<unknown>]) => {
    const { key, form, read } = option;
    const text = readField(fields, key, form, place, report);
    const about: Report = (what, remedy) => report(`${place(key)}: ${key} ${what}`, remedy);
    const value = text === undefined ? undefined : read(text, about);
    return value === undefined ? [] : [[name, value]];
  });
  if (role) return { role, ...Object.fromEntries(found) };
  if (fields.role === undefined) report(`${place()} has no role`, 'Give it a role ARN.');
  return undefined;
}

/** The text of a key. An empty or malformed text is reported, and the result is undefined. */
export function readField(
  fields: Fields,
  key: string,
  form: Form | undefined,
  place: Place,
  report: Report,
): string | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
  if (text === '') {
    // Usually an expression that evaluated to nothing. Ignoring the key could give a wider session than intended.
    report(`${place(key)}: ${key} is empty`, 'Give it a value, or leave the key out.');
    return undefined;
  }
  if (!form || form.pattern.test(text)) return text;
  report(`${place(key)}: ${key} "${new Foreign(text)}" is not allowed`, `Write ${form.words}.`);
  return undefined;
}

/** Whether a part of the YAML is a map. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
