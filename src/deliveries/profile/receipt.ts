import { sealedShape } from '../../files/sealed.ts';
import { count, document, list, object, oneOf, optional, type Shaped, text } from '../../text/shape.ts';

/** A section that was written into one of the shared files. */
const section = object({
  file: text(),
  /** The text between the brackets. */
  name: text(),
  /** Digest of the section's content. A section is undone only if its content is unchanged. */
  digest: text(),
  /** The line endings put before the section, if it was appended. */
  separator: document(/^[\r\n]{0,4}$/),
  /** Digest of the section that it replaced. */
  replaced: optional(text()),
  /** Digest of the whole file before any job of this action. */
  whole: optional(text()),
  /** Permission bits that the file had then; absent when there was no file. */
  mode: optional(count(0o7777)),
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

/** The key of a section among the replaced ones. */
export const keyOf = ({ file, name }: { readonly file: string; readonly name: string }) => `${file}[${name}]`;
