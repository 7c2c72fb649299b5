import { planOf } from '../chain/session-plan.ts';
import type { SessionsError } from '../errors.ts';
import type { Explanation, Situation } from './explanation.ts';

/** Every session that failed, each with its own cause. */
export function explainSessions(
  { failed, of }: SessionsError,
  situation: Situation,
  explain: (error: unknown, situation: Situation) => Explanation,
): Explanation {
  const { plan } = situation;
  const parts = failed.map(({ name, error }) => {
    const way = plan?.sessions.find((session) => session.name === name);
    const own = plan && way ? { ...situation, plan: planOf(plan, way) } : situation;
    return { name, explanation: explain(error, own) };
  });
  const names = failed.map(({ name }) => name).join(', ');
  const titles = parts.map(({ name, explanation }) => `${name} (${explanation.title})`).join(', ');
  const count = `${failed.length} of ${of} sessions failed`;
  return {
    id: 'sessions',
    title: count,
    what: `${count} (${names}), so none was delivered.`,
    brief: `${count}, so none was delivered: ${titles}.`,
    parts,
    why: 'Each session has its own cause, which stands with it.',
    remedy: 'Mend each of them: all that failed are listed, each with its cause and remedy.',
  };
}
