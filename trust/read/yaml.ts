import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Path, Place } from './place.ts';
import { ReadError } from './role.ts';

/** A parsed YAML text with the places of its values. */
export interface Yaml {
  readonly value: unknown;
  readonly place: (path: Path) => Place;
}

// No template has more.
const mostNodes = 200_000;

/** Reads YAML, with CloudFormation's short forms of functions such as `!Ref`. Throws `ReadError`. */
export function readYaml(text: string): Yaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: 'silent', uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new ReadError(`is not YAML: ${error.message.split('\n')[0]}`);
  let nodes = 0;
  visit(document, (_, node) => {
    nodes += 1;
    if (isAlias(node)) throw new ReadError('has an alias, which this command does not follow');
    if (nodes > mostNodes) throw new ReadError('has too many values');
  });
  return {
    value: readNode(document.contents),
    place: (path) => {
      const { line, col } = lineCounter.linePos(offsetOf(document.contents, path));
      return { line, column: col };
    },
  };
}

function readNode(node: unknown): unknown {
  const plain = plainOf(node);
  const tag = (node as Node | null)?.tag;
  if (!tag?.startsWith('!') || tag === '!') return plain;
  const name = tag.slice(1);
  if (name === 'Ref' || name === 'Condition') return { [name]: plain };
  return { [`Fn::${name}`]: name === 'GetAtt' && typeof plain === 'string' ? plain.split('.') : plain };
}

function plainOf(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(readNode);
  if (!isMap(node)) return isScalar(node) ? node.value : undefined;
  const pairs = node.items as readonly Pair[];
  return Object.fromEntries(
    pairs.map(({ key, value }) => [String(isScalar(key) ? key.value : key), readNode(value)]),
  );
}

/** The offset of the value, or of the last part of the path that exists. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = (node.items as readonly Pair[]).find(
        ({ key }) => isScalar(key) && String(key.value) === part,
      );
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else if (part !== 0) break;
  }
  return offset;
}
