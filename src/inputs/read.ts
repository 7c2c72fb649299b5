import type { Problem, Report } from '../errors/index.ts';
import { Foreign } from '../text/foreign.ts';
import { Secret } from '../text/secret.ts';
import { readPolicy } from './policy.ts';
import { readRoleChain } from './role-chain.ts';
import type { Form, InputSpec } from './schema/spec.ts';
import { type InputName, type Inputs, schema } from './schema.ts';
import { readTags } from './tags.ts';

export interface Reading {
  readonly inputs: Inputs;
  readonly problems: readonly Problem[];
  /** Inputs whose value comes from a variable, which may be the runner's own. */
  readonly byVariable: ReadonlySet<InputName>;
}

/**
 * Reads every input from the variables that the runner sets. Problems are collected, not thrown. An input with a
 * problem still gets a value, usually its default, so that the rules across inputs are checked as well.
 */
export async function readInputs(env: NodeJS.ProcessEnv): Promise<Reading> {
  const problems: Problem[] = [];
  const byVariable = new Set<InputName>();
  const values: Partial<Record<InputName, unknown>> = {};
  for (const [name, spec] of Object.entries(schema) as [InputName, InputSpec][]) {
    const report: Report = (what, remedy) => problems.push({ input: name, what, remedy });
    const { text, variable } = found(name, spec, env);
    if (variable) byVariable.add(name);
    values[name] = await readValue(text, spec, report, variable);
  }
  return { inputs: values as Inputs, problems, byVariable };
}

/** An empty input counts as absent: the runner sets every input. White space counts as empty, and hides the variables. */
function found(
  name: InputName,
  spec: InputSpec,
  env: NodeJS.ProcessEnv,
): { readonly text: string; readonly variable?: string } {
  const written = env[`INPUT_${name.toUpperCase()}`];
  if (written) return { text: written.trim() };
  for (const variable of spec.variables ?? []) {
    const text = env[variable]?.trim();
    if (text) return { text, variable };
  }
  return { text: '' };
}

async function readValue(
  text: string,
  spec: InputSpec,
  report: Report,
  variable: string | undefined,
): Promise<unknown> {
  switch (spec.type) {
    case 'text':
      return readText(text, spec, report);
    case 'secret':
      return text ? new Secret(text, variable) : undefined;
    case 'boolean':
      return readBoolean(text, spec.default, report);
    case 'integer':
      return readInteger(text, spec, report);
    case 'lines':
      return readList(text.split('\n'), spec, report);
    case 'commas':
      return readList(text.split(/[,\n]/), spec, report);
    case 'choice':
      return readChoice(text, spec, report);
    case 'policy':
      return text ? readPolicy(text, report) : undefined;
    case 'tags':
      return text ? readTags(text, report) : [];
    case 'roles':
      return text ? await readRoleChain(text, report) : [];
    case 'sessions':
      return text ? (await import('./sessions.ts')).readSessions(text, report) : [];
  }
}

function readText(text: string, spec: { default?: string; form?: Form }, report: Report): string | undefined {
  if (!text) return spec.default;
  if (!spec.form || spec.form.pattern.test(text)) return text;
  report(`"${new Foreign(text)}" is not allowed`, `Write ${spec.form.words}.`);
  return spec.default;
}

function readBoolean(text: string, fallback: boolean | undefined, report: Report): boolean | undefined {
  if (!text) return fallback;
  // The spellings of the YAML 1.2 core schema, as in @actions/core.
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  report(`"${new Foreign(text)}" is not a boolean`, 'Write true or false.');
  return fallback;
}

function readInteger(
  text: string,
  spec: { default: number; min: number; max: number },
  report: Report,
): number {
  if (!text) return spec.default;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= spec.min && value <= spec.max) return value;
  report(
    Number.isNaN(value) ? `"${new Foreign(text)}" is not a whole number` : `${text} is out of range`,
    `Write a whole number from ${spec.min} to ${spec.max}, without a unit.`,
  );
  return spec.default;
}

function readList(
  items: readonly string[],
  spec: { form?: Form; most?: number },
  report: Report,
): readonly string[] {
  const values = items.map((item) => item.trim()).filter((item) => item !== '');
  const { form, most } = spec;
  const isWritten = items.length > 1 || values.length > 0;
  // Refused, because an allowed-account-ids without IDs would allow every account.
  if (isWritten && values.length === 0)
    report('no item has a value', `Write ${form?.words ?? 'at least one item'}, or leave it out.`);
  for (const wrong of form ? values.filter((value) => !form.pattern.test(value)) : []) {
    report(`"${new Foreign(wrong)}" is not allowed`, `Write ${form?.words}.`);
  }
  if (most && values.length > most)
    report(`${values.length} items are too many`, `AWS accepts at most ${most}.`);
  return values;
}

function readChoice(
  text: string,
  spec: { default: string; choices: readonly string[] },
  report: Report,
): string {
  if (!text) return spec.default;
  if (spec.choices.includes(text)) return text;
  report(`"${new Foreign(text)}" does not exist`, `Write one of ${spec.choices.join(', ')}.`);
  return spec.default;
}
