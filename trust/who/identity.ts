import type { Claims } from '../widest/ask.ts';

/** Somebody who asks for a role. */
export interface Identity {
  /** As it was asked for, such as `branch:main`. */
  readonly as: string;
  /** The claims in each form of `sub` that the issuer may use. */
  readonly forms: readonly Claims[];
}

/** The text names nobody. The message is for people. */
export class IdentityError extends Error {}
