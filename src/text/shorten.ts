// Characters without a blank that may be a part of a secret: keys are longer.
const long = 16;

/**
 * The beginning of a text, of at most so many characters. A long run of characters that the cut would go through is left out: secrets are
 * looked for as a whole, so a part of one would be shown.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const last = Math.max(...[' ', '\n', '\t', '\r'].map((blank) => start.lastIndexOf(blank)));
  const isWhole = /\s/.test(text.charAt(most));
  return `${isWhole || most - last <= long ? start : `${start.slice(0, last + 1)}***`}…`;
}
