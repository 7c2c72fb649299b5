import type { SessionsError } from '../errors.ts';
import { type Explanation, render } from './explanation.ts';

/** Every session that failed, each with its own cause; several may have the same. */
export function explainSessions(
  { failed, of }: SessionsError,
  explain: (error: unknown) => Explanation,
): Explanation {
  const parts = failed.map(({ name, error }) => ({ name, ...explain(error) }));
  const isSame = new Set(parts.map(({ why, remedy }) => why + remedy)).size === 1;
  const { why = '', remedy = '' } = parts[0] ?? {};
  const each = parts.map((part) => `- ${part.name}: ${isSame ? part.what : indented(render(part))}`);
  return {
    title: `${failed.length} of ${of} sessions failed`,
    what: `${failed.length} of ${of} sessions failed, so none was delivered.\n\n${each.join('\n')}`,
    why: isSame ? why : 'Each session has its own cause, which stands with it.',
    remedy: isSame ? remedy : 'Mend each of them: all that failed are listed.',
  };
}

const indented = (text: string) => text.replace(/\n(?!\n)/g, '\n  ');
