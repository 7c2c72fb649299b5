// Without regular expressions, because Node compiles each one, and a class of Unicode takes it a millisecond.

/** Whether a character shows. */
export const isPrinted = (character: string) =>
  character >= ' ' && (character < '\x7f' || character > '\x9f');

/** Characters of names of owners, groups and repositories. */
export const isOfName = (character: string) =>
  (character >= 'a' && character <= 'z') ||
  (character >= 'A' && character <= 'Z') ||
  isDigit(character) ||
  '_.-'.includes(character);
/** Characters of paths and references: https://git-scm.com/docs/git-check-ref-format */
export const isOfPath = (character: string) => isPrinted(character) && !' ~^:?*[\\'.includes(character);
export const isDigit = (character: string) => character >= '0' && character <= '9';
/** Characters of a name that its owner chooses freely. `sub` never has a colon in a value. */
export const isFree = (character: string) => isPrinted(character) && !':*?'.includes(character);
