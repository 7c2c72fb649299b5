/** Characters of names of owners, groups and repositories. */
export const isOfName = (character: string) => /[\w.-]/.test(character);
/** Characters of paths and references: https://git-scm.com/docs/git-check-ref-format */
export const isOfPath = (character: string) => /[^\p{Cc}\p{Zs}~^:?*[\\]/u.test(character);
export const isDigit = (character: string) => /\d/.test(character);
/** Characters of a name that its owner chooses freely. `sub` never has a colon in a value. */
export const isFree = (character: string) => /[^\p{Cc}:*?]/u.test(character);
