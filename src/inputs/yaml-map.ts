import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { messageOf, type Report } from '../errors/index.ts';
import { Foreign } from '../text/foreign.ts';

/** One entry of a YAML map, with the lines (from 1) that it and its keys begin in. */
export interface MapEntry {
  readonly name: string;
  readonly line: number;
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * The entries of a YAML text that has to be a map. Top-level duplicates are left to the caller; nested ones are reported, and so is a
 * text that is no map, with `remedy`. Every scalar is read as a text: an account ID such as 001122334455 stays what was written.
 */
export function entriesOf(text: string, remedy: string, report: Report): readonly MapEntry[] | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    uniqueKeys: false,
    prettyErrors: false,
    // The library would print its warnings, with the text in them, by itself.
    logLevel: 'silent',
  });
  const lineOf = (node: unknown) => counter.linePos((node as ParsedNode | null)?.range[0] ?? 0).line;
  const [error] = document.errors;
  if (error) {
    report(`line ${counter.linePos(error.pos[0]).line}: not YAML (${messageOf(error)})`, remedy);
    return undefined;
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) return [];
  if (!isMap(contents)) {
    report(`line ${lineOf(contents)}: not a map of names to roles`, remedy);
    return undefined;
  }
  reportTwins(document, contents, lineOf, report);
  return contents.items.map(({ key, value }) => ({
    name: String(key),
    line: lineOf(key),
    value: plainOf(value, document),
    lines: linesOf(value, lineOf),
  }));
}

/** Keys that a map has twice; what YAML makes of them is the last, which nobody may have meant. */
function reportTwins(
  document: Document,
  top: YAMLMap,
  lineOf: (node: unknown) => number,
  report: Report,
): void {
  visit(document, {
    Map: (_, map) => {
      const first = new Map<string, number>();
      for (const { key } of map === top ? [] : map.items) {
        const name = String(key);
        const line = first.get(name);
        if (line)
          report(
            `line ${lineOf(key)}: "${new Foreign(name)}" is there already, in line ${line}`,
            'Leave one of them out.',
          );
        else first.set(name, lineOf(key));
      }
    },
  });
}

function linesOf(value: unknown, lineOf: (node: unknown) => number): ReadonlyMap<string, number> {
  return new Map(isMap(value) ? value.items.map(({ key }) => [String(key), lineOf(key)]) : []);
}

/** A node as plain data. Throws nothing: a node that cannot be one, such as an alias of itself, is undefined. */
function plainOf(node: ParsedNode | null, document: Document): unknown {
  try {
    return node === null ? '' : node.toJS(document);
  } catch {
    return undefined;
  }
}
