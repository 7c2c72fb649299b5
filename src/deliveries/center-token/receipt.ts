import { sealedShape } from '../../files/sealed.ts';
import { count, list, object, oneOf, optional, type Shaped, text } from '../../text/shape.ts';

/** A token of IAM Identity Center in the cache of the AWS CLI. */
export const centerTokenShape = object({
  kind: oneOf('sso-token'),
  file: text(),
  /** Digest of the file as it was written. */
  digest: text(),
  /** Folders that were made, outermost first. */
  folders: list(text()),
  /** Digest of the token's client ID. A renewed token keeps the client ID. */
  client: text(),
  /** The file's previous content, sealed, and its permission bits. */
  sealed: optional(sealedShape),
  mode: optional(count(0o7777)),
});

export type CenterTokenReceipt = Shaped<typeof centerTokenShape>;
