/**
 * Whether the text matches a pattern in which `*` stands for any characters and `?` for one. The number of steps is at
 * most the product of both lengths, because only the last `*` is retried.
 */
export function matches(pattern: string, text: string, ignoreCase = false): boolean {
  const wanted = [...(ignoreCase ? pattern.toLowerCase() : pattern)];
  const given = [...(ignoreCase ? text.toLowerCase() : text)];
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let position = 0; position < given.length; ) {
    if (wanted[at] === '*') {
      star = at++;
      taken = position;
    } else if (wanted[at] === '?' || wanted[at] === given[position]) {
      at++;
      position++;
    } else if (star >= 0) {
      at = star + 1;
      position = ++taken;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((character) => character === '*');
}
