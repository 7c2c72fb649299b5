import { isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { Report } from '../errors.ts';

/** One entry of a YAML map, with the lines (from 1) that it and its keys begin in. */
export interface MapEntry {
  readonly name: string;
  readonly line: number;
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * The entries of a YAML text that has to be a map. Keys may be there twice: who reads them knows what to say of that. A
 * text that is no map is reported, with `remedy`. Texts only: an account ID such as 001122334455 stays what was written.
 */
export function entriesOf(text: string, remedy: string, report: Report): readonly MapEntry[] | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const lineOf = (node: ParsedNode | null) => counter.linePos(node?.range[0] ?? 0).line;
  const [error] = document.errors;
  if (error) {
    report(`line ${counter.linePos(error.pos[0]).line}: not YAML (${error.message})`, remedy);
    return undefined;
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) return [];
  if (!isMap(contents)) {
    report(`line ${lineOf(contents)}: not a map of names to roles`, remedy);
    return undefined;
  }
  return contents.items.map(({ key, value }) => {
    const lines = new Map<string, number>();
    for (const item of isMap(value) ? value.items : []) {
      const inner = String(item.key);
      if (lines.has(inner)) {
        report(
          `line ${lineOf(item.key)}: ${key} has "${inner}" already, in line ${lines.get(inner)}`,
          'Leave one of them out.',
        );
      }
      lines.set(inner, lines.get(inner) ?? lineOf(item.key));
    }
    return { name: String(key), line: lineOf(key), value: plainOf(value, document), lines };
  });
}

/** A node as plain data. Throws nothing: a node that cannot be one, such as an alias of itself, is undefined. */
function plainOf(node: ParsedNode | null, document: ReturnType<typeof parseDocument>): unknown {
  try {
    return node === null ? '' : node.toJS(document);
  } catch {
    return undefined;
  }
}
