import type { PassedOver, SourceKind, SourcePlan } from '../types.ts';
import { type Available, accessKeys, byKind, order, type Verdict } from './resolvers.ts';

/** Whether a source proves the job by a token rather than by credentials. */
export function yieldsToken(source: SourcePlan): boolean {
  if (source.kind === 'cognito') return source.flow === 'basic';
  return ['github-oidc', 'web-identity-token-file', 'web-identity-token'].includes(source.kind);
}

export interface Choice {
  readonly source: SourcePlan;
  readonly why: string;
  readonly passedOver: readonly PassedOver[];
  readonly fallback?: SourcePlan;
}

/** Takes the first source that fits, or tells why none did. */
export function chooseSource(available: Available): Choice | { readonly passedOver: readonly PassedOver[] } {
  const verdicts = order.map(({ kind, resolve }) => ({ kind, verdict: resolve(available) }));
  const index = verdicts.findIndex(({ verdict }) => 'take' in verdict);
  const chosen = verdicts[index]?.verdict;
  if (!chosen || !('take' in chosen))
    return { passedOver: verdicts.flatMap(({ kind, verdict }) => passed(kind, verdict)) };
  // Short-lived proof comes first, but a job that brought keys as well is not left without a way in.
  const fallback = chosen.take.kind === 'github-oidc' ? accessKeys.resolve(available) : undefined;
  const later = fallback && 'take' in fallback ? 'kept as the fallback' : `${chosen.take.kind} comes first`;
  return {
    source: chosen.take,
    why: chosen.why,
    passedOver: [
      ...verdicts.slice(0, index).flatMap(({ kind, verdict }) => passed(kind, verdict)),
      ...verdicts
        .slice(index + 1)
        // Nobody knows what the default chain would have found.
        .filter(
          ({ kind, verdict }) => 'take' in verdict && kind !== chosen.take.kind && kind !== 'default-chain',
        )
        .map(({ kind }) => ({
          kind,
          why: kind === 'access-keys' ? later : `${chosen.take.kind} comes first`,
        })),
    ],
    ...(fallback && 'take' in fallback && { fallback: fallback.take }),
  };
}

/** Takes exactly the source that `credential-source` names, or tells what it lacks. */
export function requireSource(kind: SourceKind, available: Available): Choice | { readonly missing: string } {
  const verdict = byKind[kind].resolve(available);
  if ('pass' in verdict) return { missing: verdict.pass };
  return { source: verdict.take, why: 'credential-source names it', passedOver: [] };
}

function passed(kind: SourceKind, verdict: Verdict): PassedOver[] {
  return 'pass' in verdict && verdict.pass ? [{ kind, why: verdict.pass }] : [];
}
