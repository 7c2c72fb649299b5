import type { Result } from '../bench/result.ts';
import { differences } from '../compare/differences.ts';
import type { InputSpec } from '../src/inputs/schema/spec.ts';
import { outputs, schema } from '../src/inputs/schema.ts';
import { speedTables } from './speed.ts';

/** The README with its tables up to date. Throws when a marker is missing. */
export function withTables(readme: string, speed: Result): string {
  const tables = { inputs: inputTables(), outputs: outputTable(), speed: speedTables(speed) };
  return Object.entries(tables).reduce((text, [name, table]) => replace(text, name, table), readme);
}

/** The migration page with its table up to date. */
export function withDifferences(page: string): string {
  const lines = differences.map(
    ({ about, theirs, ours, why }) => `| ${[about, theirs, ours, why].map(cell).join(' | ')} |`,
  );
  const table = `| about | configure-aws-credentials | aws-auth | why |\n|---|---|---|---|\n${lines.join('\n')}`;
  return replace(page, 'differences', table);
}

/** Puts a table between its markers. */
function replace(text: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the document has no "${start}" … "${end}"`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}

function inputTables(): string {
  const rows = Object.entries(schema) as [string, InputSpec][];
  const groups = [...new Set(rows.map(([, { group }]) => group))];
  const tables = groups
    .map((group) => {
      const lines = rows
        .filter(([, spec]) => spec.group === group)
        .map(([name, spec]) => `| \`${name}\` | ${cell(spec.text)} | ${defaultOf(spec)} |`);
      return `#### ${group}\n\n| input | effect | default |\n|---|---|---|\n${lines.join('\n')}`;
    })
    .join('\n\n');
  const standIns = rows.flatMap(([, { variables }]) => variables ?? []).map((name) => `\`${name}\``);
  return `${tables}\n\nEnvironment variables stand in for absent inputs: ${standIns.join(', ')}.`;
}

function defaultOf(spec: InputSpec): string {
  if ('expression' in spec && spec.expression) return `\`${spec.expression}\``;
  if ('else' in spec) return spec.else ?? '';
  return 'default' in spec && spec.default !== undefined ? `\`${spec.default}\`` : '';
}

function outputTable(): string {
  const lines = Object.entries(outputs).map(([name, text]) => `| \`${name}\` | ${cell(text)} |`);
  return `| output | value |\n|---|---|\n${lines.join('\n')}`;
}

const cell = (text: string) => text.replaceAll('|', '\\|');
