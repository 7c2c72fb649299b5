import type { SessionsError } from '../errors.ts';
import type { Explanation } from './explanation.ts';

/** Every session that failed, each with its own cause. */
export function explainSessions(
  { failed, of }: SessionsError,
  explain: (error: unknown) => Explanation,
): Explanation {
  const parts = failed.map(({ name, error }) => ({ name, explanation: explain(error) }));
  const names = failed.map(({ name }) => name).join(', ');
  const causes = new Set(parts.map(({ explanation }) => explanation.title));
  return {
    id: 'sessions',
    title: `${failed.length} of ${of} sessions failed`,
    what: `${failed.length} of ${of} sessions failed (${names}), so none was delivered.`,
    parts,
    why: `${[...causes].join('; ')}.`,
    remedy: 'Mend each of them: all that failed are listed, each with its cause and remedy.',
  };
}
