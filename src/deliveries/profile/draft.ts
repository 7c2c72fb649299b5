import { digestOf } from '../../files/digest.ts';
import { lineEndingOf, type Section, sectionText, separatorFor } from '../../files/ini.ts';
import type { ProfileFile } from '../../files/profile-file.ts';
import { type Before, beforeOf, digestOfSection, markText } from '../../files/profile-mark.ts';

/** A section as it was written, for the receipt. */
interface Written {
  readonly digest: string;
  readonly separator: string;
  readonly replaced?: string;
  readonly whole?: string;
  readonly mode?: number;
  /** Text of the section that it replaces. */
  readonly before?: string;
}

/** A shared file with the sections that a sign-in writes. The file is read once, however many sections there are. */
export class Draft {
  readonly #file: ProfileFile;
  readonly #ending: string;
  /** The file before any job. */
  readonly #was: Before | undefined;
  readonly #mark: string;
  readonly #replaced: { readonly section: Section; readonly by: string }[] = [];
  readonly #added: string[] = [];

  /** `mode`: permission bits, undefined where there is no file. `id`: the sign-in's. */
  constructor(file: ProfileFile, mode: number | undefined, id: string) {
    this.#file = file;
    this.#ending = lineEndingOf(file.text);
    this.#was = beforeOf(file.text, mode);
    this.#mark = markText({ id, ...(this.#was && { before: this.#was }) });
  }

  /** Whether the file had such a section. */
  has(header: string): boolean {
    return this.#file.named(header).length > 0;
  }

  /** Replaces or appends a section, each header once. Throws `FileError` for values that no profile can have. */
  write(header: string, keys: Readonly<Record<string, string>>): Written {
    const ours = sectionText(header, keys, this.#ending, this.#mark);
    const [there] = this.#file.named(header);
    const separator = there ? '' : this.#separator();
    if (there) this.#replaced.push({ section: there, by: ours });
    else this.#added.push(separator, ours);
    const before = there && this.#file.text.slice(there.start, there.end);
    return {
      digest: digestOfSection(ours),
      separator,
      ...(before !== undefined && { before, replaced: digestOf(before) }),
      ...(this.#was && { whole: this.#was.digest, mode: this.#was.mode }),
    };
  }

  /** What comes before an appended section. A section that was written ends with a line ending. */
  #separator(): string {
    const { text } = this.#file;
    const isOursLast =
      this.#added.length > 0 || this.#replaced.some(({ section }) => section.end === text.length);
    return isOursLast ? this.#ending : separatorFor(text, this.#ending);
  }

  get isChanged(): boolean {
    return this.#replaced.length + this.#added.length > 0;
  }

  get text(): string {
    const { text } = this.#file;
    const inOrder = this.#replaced.toSorted((one, other) => one.section.start - other.section.start);
    let from = 0;
    const kept = inOrder.map(({ section, by }) => {
      const part = text.slice(from, section.start) + by;
      from = section.end;
      return part;
    });
    return [...kept, text.slice(from), ...this.#added].join('');
  }
}
