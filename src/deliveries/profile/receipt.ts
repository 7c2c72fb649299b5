import { sealedShape } from '../../files/sealed.ts';
import { count, document, list, object, oneOf, optional, type Shaped, text } from '../../text/shape.ts';

/** A section that was written into one of the shared files. */
const section = object({
  file: text(),
  /** What stands between the brackets. */
  name: text(),
  /** Digest of what the section says: only what still says the same is undone. */
  digest: text(),
  /** What was put before it, when it was added at the end. */
  separator: document(/^[\r\n]{0,4}$/),
  /** Digest of the section in whose place it came. */
  replaced: optional(text()),
  /** Digest of the whole file before any job of this action. */
  whole: optional(text()),
  /** Permission bits that the file had then; absent when there was no file. */
  mode: optional(count(0o777)),
});

export const profileShape = object({
  kind: oneOf('profile'),
  profiles: list(text()),
  sections: list(section),
  /** The sections that were replaced: JSON of texts by file and name, sealed. */
  sealed: optional(sealedShape),
  /** Folders that were made, outermost first. */
  folders: list(text()),
});

export type ProfileReceipt = Shaped<typeof profileShape>;
export type WrittenSection = Shaped<typeof section>;

/** What a section is found by among those that were replaced. */
export const keyOf = ({ file, name }: { readonly file: string; readonly name: string }) => `${file}[${name}]`;
