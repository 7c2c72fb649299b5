// Characters. A cut run without blanks may be shown up to this length, because keys are longer.
const long = 16;

/**
 * The beginning of a text, with at most so many of its characters. If the cut goes through a long run of characters, the run
 * is left out: secrets are only found as a whole, so part of one would be shown.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const last = Math.max(...[' ', '\n', '\t', '\r'].map((blank) => start.lastIndexOf(blank)));
  const isWhole = /\s/.test(text.charAt(most));
  return `${isWhole || most - last <= long ? start : `${start.slice(0, last + 1)}***`}…`;
}
