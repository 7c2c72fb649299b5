import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  visit,
  type YAMLMap,
} from 'yaml';
import { Foreign } from '../text/foreign.ts';

/** The nodes to which a document's aliases refer. */
export type Targets = ReadonlyMap<unknown, Node>;

/** Receives a problem at a node. */
export type Complaint = (node: unknown, what: string, remedy: string) => void;

/**
 * Resolves each alias to the last anchor of that name before it. Reports, and returns undefined, if an alias refers to
 * nothing or to a node that contains it, or if a key is not a scalar. Also reports duplicate keys in maps other than `top`,
 * because YAML silently uses the last one.
 */
export function targetsIn(
  document: Document,
  top: unknown,
  lineOf: (node: unknown) => number,
  complain: Complaint,
): Targets | undefined {
  const anchors = new Map<string, Node>();
  const targets = new Map<unknown, Node>();
  let isFit = true;
  const refuse = (node: unknown, what: string, remedy: string) => {
    isFit = false;
    complain(node, what, remedy);
    return visit.BREAK;
  };
  visit(document, {
    Node: (_, node, path) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target && !path.includes(target)) targets.set(node, target);
        else return refuse(node, unfit(node, target), 'Write the value instead of the alias.');
      } else if (node.anchor) anchors.set(node.anchor, node);
      if (!isMap(node)) return undefined;
      const odd = node.items.find(({ key }) => textOf(key) === undefined);
      if (odd) return refuse(odd.key, 'a key is not a text', 'Write a text before the colon.');
      if (node !== top) findTwins(node, lineOf, complain);
      return undefined;
    },
  });
  return isFit ? targets : undefined;
}

const unfit = ({ source }: Alias, target: Node | undefined) =>
  `the alias "${new Foreign(source)}" ${target ? 'refers to a node that contains it' : 'has no anchor before it'}`;

function findTwins({ items }: YAMLMap, lineOf: (node: unknown) => number, complain: Complaint): void {
  const seen = new Map<string, number>();
  for (const { key } of items) {
    const name = textOf(key) ?? '';
    const line = seen.get(name);
    if (line)
      complain(key, `"${new Foreign(name)}" already exists in line ${line}`, 'Delete one of the two.');
    else seen.set(name, lineOf(key));
  }
}

/** The text of a key; undefined for a list, a map or an alias. */
export function textOf(key: unknown): string | undefined {
  if (key === null) return '';
  return isScalar(key) ? String(key.value) : undefined;
}

// Nodes, counted again for each alias to them. Without aliases, no input is long enough for so many.
const most = 100_000;

/**
 * Converts nodes to plain data, scalars to strings. Throws `RangeError` if aliases expand to too many nodes. (The library's
 * own conversion takes time quadratic in the number of aliases, and more if keys are maps.)
 */
export function plainReader(targets: Targets): (node: unknown) => unknown {
  let left = most;
  const read = (node: unknown): unknown => {
    left -= 1;
    if (left < 0) throw new RangeError('too many nodes');
    if (isSeq(node)) return node.items.map(read);
    if (isMap(node))
      return Object.fromEntries(node.items.map(({ key, value }) => [textOf(key), read(value)]));
    if (isScalar(node)) return String(node.value);
    return targets.has(node) ? read(targets.get(node)) : '';
  };
  return read;
}
