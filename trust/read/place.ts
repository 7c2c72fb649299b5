/** A place in a text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Keys and positions that lead to a value. */
export type Path = readonly (string | number)[];

/** The place of an offset. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The places of the values of a JSON text that has been parsed without errors. The text is read once, and only if asked. */
export function placesInJson(text: string): (path: Path) => Place {
  let root: Node | undefined;
  return (path) => {
    root ??= new Reader(text).read();
    let node = root;
    for (const part of path) {
      const next = node.below.get(part);
      if (!next) break;
      node = next;
    }
    return placeAt(text, node.at);
  };
}

/** Where a value begins, or the key that names it, and the values in it. */
interface Node {
  readonly at: number;
  readonly below: ReadonlyMap<string | number, Node>;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value at the current offset. `from`: where its key begins. */
  read(from?: number): Node {
    const at = from ?? this.#skip();
    const below = new Map<string | number, Node>();
    const character = this.#text[this.#skip()];
    if (character === '{') this.#each('}', () => this.#pair(below));
    else if (character === '[') this.#each(']', (index) => below.set(index, this.read()));
    else if (character === '"') this.#string();
    else while (this.#at < this.#text.length && !/[\s,:\]}]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    return { at, below };
  }

  #pair(below: Map<string | number, Node>): void {
    const start = this.#skip();
    const name = JSON.parse(this.#string()) as string;
    this.#skip();
    this.#at += 1;
    below.set(name, this.read(start));
  }

  #each(end: string, read: (index: number) => void): void {
    this.#at += 1;
    for (let index = 0; this.#text[this.#skip()] !== end && this.#at < this.#text.length; index++) {
      read(index);
      if (this.#text[this.#skip()] === ',') this.#at += 1;
    }
    this.#at += 1;
  }

  #skip(): number {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    return this.#at;
  }

  #string(): string {
    const start = this.#at;
    this.#at += 1;
    while (this.#text[this.#at] !== '"' && this.#at < this.#text.length)
      this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    this.#at += 1;
    return this.#text.slice(start, this.#at);
  }
}
