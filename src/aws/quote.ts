/**
 * The first words of an answer that came from an unknown place, fit to be shown: tags are left out, and so is every
 * run of characters long enough to be a key or a token. Empty when the answer is data rather than a page or a text.
 */
export function quote(body: string): string {
  const data = /^\s*[[{]/.test(body) || (/^\s*</.test(body) && !/<html|<!doctype html/i.test(body));
  if (data) return '';
  return body
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\w+/=.%-]{16,}/g, '***')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160);
}
