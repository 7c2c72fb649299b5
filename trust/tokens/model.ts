/** A part of a claim: fixed text, or the value of a piece. */
export type Part = string | { readonly piece: string };

/** Something in a token that the owner of a run chooses, or that follows from who the owner is. */
export interface Piece {
  readonly name: string;
  /** Whether the character may be in its value. */
  readonly allows: (character: string) => boolean;
  /** All values, if there are few. */
  readonly values?: readonly string[];
  /** A value that no policy names. */
  readonly fresh: string;
  /**
   * How foreign another value makes a token: an index into the model's levels. Undefined if it does not matter, or if the value
   * follows from another piece.
   */
  readonly level?: number;
  /** The piece that it belongs to, such as the ID of a name: it is foreign exactly if that is. */
  readonly of?: string;
  /** The piece that it is in, such as the owner of a repository: an ID of one thing is never that of a thing in another place. */
  readonly within?: string;
  /** It makes a token foreign only if the policy says something about it. */
  readonly onlyIfAsked?: true;
  /** Whether a whole value is one; any if absent. */
  readonly isValid?: (value: string) => boolean;
}

/** A kind of token. Its pieces are in the order in which all its claims have them. */
export interface Form {
  /** For people, such as "a push to a branch". */
  readonly what: string;
  /** The level of the form itself, such as that of pull requests. */
  readonly level?: number;
  readonly pieces: readonly string[];
  readonly claims: Readonly<Record<string, readonly Part[]>>;
}

/** How the tokens of an issuer look. */
export interface Model {
  /** From the widest to the narrowest. */
  readonly levels: readonly Level[];
  readonly pieces: readonly Piece[];
  readonly forms: readonly Form[];
}

export interface Level {
  readonly name: string;
  /** What gets in, by the values of the pieces. */
  readonly words: (values: Values, form: Form) => string;
}

export type Values = Readonly<Record<string, string>>;

/** The values of pieces that the policy means, by piece. */
export type Home = Readonly<Record<string, readonly string[]>>;

export const piece = (name: string): Part => ({ piece: name });

/** The parts of a template such as `repo:{owner}/{repository}`. */
export const partsOf = (template: string): readonly Part[] =>
  template
    .split(/[{}]/)
    .map((text, index): Part => (index % 2 === 1 ? piece(text) : text))
    .filter((part) => part !== '');

/** The value of a claim. */
export const claimOf = (parts: readonly Part[], values: Values) =>
  parts.map((part) => (typeof part === 'string' ? part : (values[part.piece] ?? ''))).join('');

/** The pieces of a form in the order in which `sub` has them, then the others. */
export function ordered(names: readonly string[], sub: readonly Part[]): readonly string[] {
  const first = sub.flatMap((part) => (typeof part === 'string' ? [] : [part.piece]));
  return [...new Set([...first, ...names])];
}
