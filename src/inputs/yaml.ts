import { isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { messageOf, type Report } from '../errors/index.ts';
import { plainReader, targetsIn, textOf } from './yaml-nodes.ts';

/** One entry of a YAML map, with the lines (from 1) on which the entry and its keys start. */
export interface MapEntry {
  readonly name: string;
  readonly line: number;
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, number>;
}

type Reader<Result> = (
  contents: ParsedNode | null,
  plainOf: (node: unknown) => unknown,
  lineOf: (node: unknown) => number,
) => Result | undefined;

/** Reads YAML, or reports why it is unreadable. Scalars stay strings: the account ID 001122334455 keeps its zeros. */
function readYaml<Result>(
  text: string,
  remedy: string,
  report: Report,
  read: Reader<Result>,
): Result | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    uniqueKeys: false,
    prettyErrors: false,
    // Otherwise the library prints warnings that quote the input.
    logLevel: 'silent',
  });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const lineOf = (node: unknown) => lineAt((node as ParsedNode | null)?.range[0] ?? 0);
  const [error] = document.errors;
  if (error) {
    report(`line ${lineAt(error.pos[0])}: not YAML (${messageOf(error)})`, remedy);
    return undefined;
  }
  const { contents } = document;
  try {
    const targets = targetsIn(document, contents, lineOf, (node, what, how) =>
      report(`line ${lineOf(node)}: ${what}`, how),
    );
    return targets && read(contents, plainReader(targets), lineOf);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    report('the YAML is nested too deeply, or its aliases expand to too much', remedy);
    return undefined;
  }
}

/** Converts YAML to plain data. */
export function plainOf(text: string, remedy: string, report: Report): unknown {
  return readYaml(text, remedy, report, (contents, plain) => plain(contents));
}

/**
 * The entries of YAML that must be a map. Top-level duplicates are left to the caller. Nested duplicates are reported,
 * and so is anything but a map, with `remedy`.
 */
export function entriesOf(text: string, remedy: string, report: Report): readonly MapEntry[] | undefined {
  return readYaml(text, remedy, report, (contents, plain, lineOf) => {
    if (contents === null || (isScalar(contents) && contents.value === '')) return [];
    if (isMap(contents))
      return contents.items.map(({ key, value }) => ({
        name: textOf(key) ?? '',
        line: lineOf(key),
        value: plain(value),
        lines: linesOf(value, lineOf),
      }));
    report(`line ${lineOf(contents)}: not a map of names to roles`, remedy);
    return undefined;
  });
}

function linesOf(value: unknown, lineOf: (node: unknown) => number): ReadonlyMap<string, number> {
  return new Map(isMap(value) ? value.items.map(({ key }) => [textOf(key) ?? '', lineOf(key)]) : []);
}
