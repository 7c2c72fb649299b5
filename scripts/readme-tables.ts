import type { Result } from '../bench/result.ts';
import { differences } from '../compare/differences.ts';
import type { InputSpec } from '../src/inputs/schema/spec.ts';
import { outputs, schema } from '../src/inputs/schema.ts';
import { bundleRooms, type Room, unitRooms } from './mutants.ts';
import type { MutationFigures } from './mutation-figures.ts';
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

/** The page about the tests with its tables up to date. Throws if a room of mutants has no figures. */
export function withMutants(page: string, figures: MutationFigures): string {
  const tableOf = (rooms: Readonly<Record<string, Room>>) => {
    const lines = Object.entries(rooms).map(([name, { files }]) => {
      const { killed, total, date } = figures[name] ?? lacking(name);
      const places = files.map((each) => `\`${each}\``).join(', ');
      return `| ${name} | ${places} | ${killed} of ${total} | ${Math.round((100 * killed) / total)} % | ${date} |`;
    });
    return `| room | files | killed | share | measured |\n|---|---|---|---|---|\n${lines.join('\n')}`;
  };
  const tables = { mutants: tableOf(unitRooms), 'bundle-mutants': tableOf(bundleRooms) };
  return Object.entries(tables).reduce((text, [name, table]) => replace(text, name, table), page);
}

function lacking(name: string): never {
  throw new Error(`docs/mutation.json has no figures of the room ${name}`);
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
