import { asBytes, type Section, sectionsOf } from './ini.ts';

/** The text of a shared file, whose sections are read once. */
export class ProfileFile {
  readonly text: string;
  readonly #sections: readonly Section[];
  readonly #byName = new Map<string, Section[]>();

  constructor(text: string) {
    this.text = text;
    this.#sections = sectionsOf(text);
    for (const section of this.#sections) {
      const name = plainName(section.name);
      const same = this.#byName.get(name) ?? [];
      this.#byName.set(name, same);
      same.push(section);
    }
  }

  /** Every section that AWS's tools read by this name: `[profile "x"]` is `[profile x]`, `[profile default]` is `[default]`. */
  named(header: string): readonly Section[] {
    return this.#byName.get(plainName(asBytes(header))) ?? [];
  }

  /**
   * Whether all tools can read the file after the section is replaced. The section must follow a line feed, because only Python
   * ends a line at a lone carriage return. The next header must not be indented: Python would read it as part of our last key.
   */
  isReplaceable(section: Section): boolean {
    const isInOwnLine = /^(\xEF\xBB\xBF)?$|\n$/.test(this.text.slice(0, section.start));
    const next = this.#sections[this.#sections.indexOf(section) + 1];
    return isInOwnLine && !/[ \t]/.test(this.text.charAt(next?.start ?? this.text.length));
  }
}

/** Every section of a text by this name. */
export const sectionsNamed = (text: string, name: string) => new ProfileFile(text).named(name);

function plainName(header: string): string {
  const written = /^profile\s(.*)$/.exec(header)?.[1]?.trimStart();
  if (written === undefined) return header;
  const [quote = ''] = written;
  const isQuoted = written.length > 1 && (quote === '"' || quote === "'") && written.endsWith(quote);
  const plain = isQuoted ? written.slice(1, -1) : written;
  return plain === 'default' ? 'default' : `profile ${plain}`;
}
