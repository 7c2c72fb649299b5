import type { FallbackError } from '../errors.ts';
import type { Explanation, Situation } from './explanation.ts';

/** Both ways in, each with its own cause. */
export function explainFallback(
  { first, second }: FallbackError,
  situation: Situation,
  explain: (error: unknown, situation: Situation) => Explanation,
): Explanation {
  const { plan } = situation;
  const fallen = plan?.fallback ? { ...situation, plan: { ...plan, source: plan.fallback } } : situation;
  const parts = [
    { name: first.source, explanation: explain(first.error, situation) },
    { name: second.source, explanation: explain(second.error, fallen) },
  ];
  const titles = parts.map(({ name, explanation }) => `${name} (${explanation.title})`).join(' and by ');
  return {
    id: 'fallback',
    title: 'Neither way in worked',
    what: `The sign-in by ${first.source} failed, and that by ${second.source}, its fallback, as well. Nothing was exported.`,
    brief: `The sign-in failed by ${titles}.`,
    parts,
    why: 'Each way has its own cause, which stands with it.',
    remedy: `Mend ${first.source} first: the other is only its fallback.`,
  };
}
