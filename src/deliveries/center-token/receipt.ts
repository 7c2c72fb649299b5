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
  /** Digest of the client that the token was given to: a token that it was renewed to has the same. */
  client: text(),
  /** What was in the file before, sealed, and its permission bits. */
  sealed: optional(sealedShape),
  mode: optional(count(0o7777)),
});

export type CenterTokenReceipt = Shaped<typeof centerTokenShape>;
