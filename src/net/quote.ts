/**
 * The first words of an answer from an unknown server, safe to print. Tags are left out, and so is every run of
 * characters long enough to be a key or a token. Empty if the answer is data rather than a page or a text.
 */
export function quote(body: string): string {
  // The beginning is enough.
  const start = body.slice(0, 4096);
  const data = /^\s*[[{]/.test(start) || (/^\s*</.test(start) && !/<html|<!doctype html/i.test(start));
  if (data) return '';
  return (
    withoutCode(start)
      // A tag inside a word may part a key, as <wbr> does.
      .replace(/<\/?(?:wbr|a|b|i|u|s|em|tt|code|font|mark|small|span|strong)(?:\s[^<>]*)?\/?>/gi, '')
      .replace(/<[^<>]*>/g, ' ')
      // An entity may stand for a character of a key. Browsers take numbers without a semicolon, too.
      .replace(/&(?:#\d+;?|#x[\da-f]+;?|\w+;)/gi, '/')
      .replace(/[\w+/=.%-]{16,}/g, '***')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 160)
  );
}

/** A page without its styles and scripts. A block without an end tag extends to the next block. */
function withoutCode(page: string): string {
  const [before = '', ...blocks] = page.split(/<(?=style|script)/i);
  const after = blocks.flatMap((block) => block.split(/<\/(?:style|script)>/i).slice(1));
  return [before, ...after].join(' ');
}
