import type { Context } from '../context.ts';
import type { Inputs } from '../inputs/schema.ts';
import type { Source, SourceKind, Verdict } from './contract/source.ts';
import { ranked, type SourcePlan, sources } from './index.ts';

/** A source that `auto` did not take, and why. */
export interface PassedOver {
  readonly kind: SourceKind;
  readonly why: string;
}

/** The source that is used. */
export interface Choice {
  readonly source: SourcePlan;
  /** Why this source, in words that follow "because". */
  readonly why: string;
  readonly passedOver: readonly PassedOver[];
  /** Used, with a warning, if `source` fails to sign in. */
  readonly fallback?: SourcePlan;
}

/** Takes the first source that fits, or tells why none does. Pure. */
export function chooseSource(
  inputs: Inputs,
  context: Context,
): Choice | { readonly passedOver: readonly PassedOver[] } {
  const verdicts = ranked.map((source) => ({ source, verdict: verdictOf(source, inputs, context) }));
  const index = verdicts.findIndex(({ verdict }) => 'take' in verdict);
  const chosen = verdicts[index];
  if (!chosen || !('take' in chosen.verdict)) return { passedOver: verdicts.flatMap(passed) };
  const { source, verdict } = chosen;
  // Short-lived proof comes first. Keys that the job also has are the fallback.
  const spare = source.fallback && verdictOf(asRanked(source.fallback), inputs, context);
  const fallback = spare && 'take' in spare ? spare.take : undefined;
  const first = `${source.kind} comes first`;
  return {
    source: verdict.take,
    why: verdict.why,
    passedOver: [
      ...verdicts.slice(0, index).flatMap(passed),
      ...verdicts
        .slice(index + 1)
        // It is unknown whether the default chain has credentials.
        .filter(({ source: { kind }, verdict: other }) => 'take' in other && kind !== 'default-chain')
        .map(({ source: { kind } }) => ({
          kind,
          why: kind === fallback?.kind ? 'kept as the fallback' : first,
        })),
    ],
    ...(fallback && { fallback }),
  };
}

/** Takes exactly the source that `credential-source` names, or tells what it lacks. Pure. */
export function requireSource(
  kind: SourceKind,
  inputs: Inputs,
  context: Context,
): Choice | { readonly missing: string } {
  const source = asRanked(kind);
  const verdict = source.resolve(inputs, context);
  if ('pass' in verdict) return { missing: verdict.pass || source.lacking };
  return { source: verdict.take, why: 'credential-source names it', passedOver: [] };
}

const asRanked = (kind: SourceKind) => sources[kind] as unknown as Source<SourcePlan>;

/** With `role-chaining`, only existing credentials, access keys or a given token can be the source. */
function verdictOf(source: Source<SourcePlan>, inputs: Inputs, context: Context): Verdict<SourcePlan> {
  const isToken = source.kind === 'web-identity-token-file' || source.kind === 'web-identity-token';
  if (inputs['role-chaining'] && !source.startsChain && !isToken) return { pass: '' };
  return source.resolve(inputs, context);
}

function passed({
  source,
  verdict,
}: {
  source: Source<SourcePlan>;
  verdict: Verdict<SourcePlan>;
}): PassedOver[] {
  return 'pass' in verdict && verdict.pass ? [{ kind: source.kind, why: verdict.pass }] : [];
}
