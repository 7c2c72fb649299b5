/**
 * The first words of an answer that came from an unknown place, fit to be shown: tags are left out, and so is every
 * run of characters long enough to be a key or a token. Empty when the answer is data rather than a page or a text.
 */
export function quote(body: string): string {
  // What comes first says enough, and the patterns below would take long for a long text.
  const start = body.slice(0, 4096);
  const data = /^\s*[[{]/.test(start) || (/^\s*</.test(start) && !/<html|<!doctype html/i.test(start));
  if (data) return '';
  return (
    start
      .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
      .replace(/<[^>]*>/g, ' ')
      // An entity may stand for a character of a key.
      .replace(/&#?\w+;/g, '/')
      .replace(/[\w+/=.%-]{16,}/g, '***')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 160)
  );
}
