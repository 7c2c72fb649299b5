import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleRooms, unitRooms } from './mutants.ts';

/** How many mutants of a room the tests noticed, and when that was measured (ISO 8601). */
export interface Figures {
  readonly killed: number;
  readonly total: number;
  readonly date: string;
}

export type MutationFigures = Readonly<Record<string, Figures>>;

/** The part of Stryker's report that is read here: https://github.com/stryker-mutator/mutation-testing-elements */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Counts the mutants of a report. One on which the tests hang was noticed, too. Those that cannot be compiled do not count. */
export function figuresIn({ files }: MutationReport, date: string): Figures {
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]) => all.filter((status) => wanted.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  return { killed, total: killed + count('Survived', 'NoCoverage'), date };
}

/** After `MUTATE_ROOM=ROOM npm run mutate`, `MUTATE_ROOM=ROOM npm run mutate:note` notes the figures for docs/tests.md. */
if (import.meta.main) {
  const { MUTATE_ROOM: room = '' } = process.env;
  const isOfBundle = Object.hasOwn(bundleRooms, room);
  if (!isOfBundle && !Object.hasOwn(unitRooms, room)) throw new Error('MUTATE_ROOM names no room');
  const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
  const read = (path: string) => JSON.parse(readFileSync(file(path), 'utf8'));
  const report = read(`reports/mutation${isOfBundle ? '-of-bundle' : ''}.json`) as MutationReport;
  const figures = {
    ...read('docs/mutation.json'),
    [room]: figuresIn(report, new Date().toISOString().slice(0, 10)),
  };
  writeFileSync(file('docs/mutation.json'), `${JSON.stringify(figures, undefined, 2)}\n`);
}
