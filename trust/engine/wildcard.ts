/** A character of a pattern: itself, or any characters, or any one. */
export type Token = string | typeof many | typeof one;

export const many = Symbol('*');
export const one = Symbol('?');

/** A pattern in which `*` stands for any characters and `?` for one. */
export const wildcards = (pattern: string): readonly Token[] =>
  [...pattern].map((character) => (character === '*' ? many : character === '?' ? one : character));

/** A text without wildcards. */
export const literally = (text: string): readonly Token[] => [...text];

/**
 * Whether the text matches a pattern in which `*` stands for any characters and `?` for one. The number of steps is at
 * most the product of both lengths, because only the last `*` is retried.
 */
export function matches(pattern: string, text: string, ignoreCase = false): boolean {
  if (!/[*?]/.test(pattern))
    return ignoreCase ? pattern.toLowerCase() === text.toLowerCase() : pattern === text;
  return matchesTokens(
    wildcards(ignoreCase ? pattern.toLowerCase() : pattern),
    ignoreCase ? text.toLowerCase() : text,
  );
}

/** The same for a pattern that is read already. */
export function matchesTokens(wanted: readonly Token[], text: string): boolean {
  const given = [...text];
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let position = 0; position < given.length; ) {
    if (wanted[at] === many) {
      star = at++;
      taken = position;
    } else if (wanted[at] === one || wanted[at] === given[position]) {
      at++;
      position++;
    } else if (star >= 0) {
      at = star + 1;
      position = ++taken;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((token) => token === many);
}
