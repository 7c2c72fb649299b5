import { messageOf, type Report } from '../errors.ts';
import { readPolicy } from './policy.ts';
import { type ChainItem, duration, externalId, type Form, sessionName } from './schema.ts';

const keys = ['role', 'external-id', 'session-name', 'duration-seconds', 'session-policy'];

/** Reads `role-chain`: one role a line, or YAML. The YAML library is loaded only for YAML. */
export async function readRoleChain(text: string, report: Report): Promise<readonly ChainItem[]> {
  const lines = text.split('\n').map((line) => line.trim());
  const plain = lines.every((line) => !/^-|^#|^\[|:\s|:$/.test(line));
  if (plain) return lines.filter((line) => line !== '').map((role) => ({ role }));
  const { parse } = await import('yaml');
  let list: unknown;
  try {
    // Without types, so that an external ID such as 0042 stays what was written.
    list = parse(text, { schema: 'failsafe' });
  } catch (error) {
    report(`not YAML (${messageOf(error).split('\n')[0]})`, 'Write one role ARN a line, or a YAML list.');
    return [];
  }
  if (!Array.isArray(list)) {
    report('not a list', 'Write one role ARN a line, or a YAML list whose items start with "- ".');
    return [];
  }
  return list.flatMap((item, index) => readItem(item, `item ${index + 1}`, report) ?? []);
}

function readItem(item: unknown, where: string, report: Report): ChainItem | undefined {
  if (typeof item === 'string') return { role: item.trim() };
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    report(`${where} is neither a role nor an object`, `Give it a role ARN, or the keys ${keys.join(', ')}.`);
    return undefined;
  }
  const fields = item as Record<string, unknown>;
  for (const key of Object.keys(fields).filter((name) => !keys.includes(name))) {
    report(`${where} has the unknown key "${key}"`, `The keys are ${keys.join(', ')}.`);
  }
  const text = (key: string, form?: Form) => readField(fields, key, form, where, report);
  const role = text('role');
  const policy = text('session-policy');
  const seconds = text('duration-seconds', { pattern: /^\d+$/, words: 'a whole number' });
  if (!role) {
    if (fields.role === undefined) report(`${where} has no role`, 'Give it a role ARN.');
    return undefined;
  }
  if (seconds && (Number(seconds) < duration.min || Number(seconds) > duration.max)) {
    report(
      `${where}: duration-seconds ${seconds} is out of range`,
      `Write ${duration.min} to ${duration.max}.`,
    );
  }
  const checkedPolicy =
    policy && readPolicy(policy, (what, remedy) => report(`${where}: session-policy is ${what}`, remedy));
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

function readField(
  fields: Record<string, unknown>,
  key: string,
  form: Form | undefined,
  where: string,
  report: Report,
): string | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  const text = typeof value === 'object' ? jsonOf(value) : String(value).trim();
  if (text === '') {
    // Most likely an expression that came out empty. Doing without it could give a wider session than was meant.
    report(`${where}: ${key} is empty`, 'Give it a value, or leave the key out.');
    return undefined;
  }
  if (!form || form.pattern.test(text)) return text;
  report(`${where}: ${key} "${text}" is not allowed`, `Write ${form.words}.`);
  return undefined;
}

/** JSON of a part of the YAML, or a text that is none when an alias in it refers to itself. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'an alias that refers to itself';
  }
}
