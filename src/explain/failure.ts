import type { Explanation } from './explanation.ts';
import type { Said } from './said.ts';
import type { Situation } from './situation.ts';

/** The headings of `docs/troubleshooting.md`, in its order. */
export const groups = [
  'Before the first request',
  'Nothing to sign in with',
  'The role and the token',
  'The role and the credentials',
  'MFA',
  'IAM Identity Center',
  'Cognito',
  'IAM Roles Anywhere',
  'Network',
  'After the sign-in',
  'Everything else',
] as const;

/** A failure's entry in `docs/troubleshooting.md`. */
export interface Entry {
  readonly group: (typeof groups)[number];
  /** The symptom, in the words that users search for. */
  readonly seen: string;
}

/** An explanation without its ID, which is its key in the table. */
export type Words = Omit<Explanation, 'id'>;

/** A failure that evidence identifies. At most one failure of a table matches, so their order does not matter. */
export interface Failure<Subject> extends Entry {
  readonly when: (subject: Subject, situation: Situation) => boolean;
  readonly explain: (subject: Subject, situation: Situation) => Words;
}

/** Failures by their IDs. */
export type Failures<Subject> = Readonly<Record<string, Failure<Subject>>>;

/** The explanation of the failure that matches; undefined if none does. */
export function explainBy<Subject>(
  failures: Failures<Subject>,
  subject: Subject,
  situation: Situation,
): Explanation | undefined {
  for (const [id, failure] of Object.entries(failures))
    if (failure.when(subject, situation)) return { id, ...failure.explain(subject, situation) };
  return undefined;
}

/** The evidence from a service that a source asked before STS. */
export type SourceSaid<Plan> = Said & { readonly plan: Plan };

/** Adapts the failures of an inner plan to an outer plan that contains it. */
export function inside<Outer, Inner>(
  failures: Failures<SourceSaid<Inner>>,
  innerOf: (plan: Outer) => Inner | undefined,
): Failures<SourceSaid<Outer>> {
  const adapted = Object.entries(failures).map(([id, { when, explain, ...entry }]) => {
    const inner = (said: SourceSaid<Outer>) => {
      const plan = innerOf(said.plan);
      return plan && { ...said, plan };
    };
    const failure: Failure<SourceSaid<Outer>> = {
      ...entry,
      when: (said, situation) => {
        const own = inner(said);
        return own !== undefined && when(own, situation);
      },
      explain: (said, situation) => {
        const own = inner(said);
        if (!own) throw new Error(`${id} fits no such plan`);
        return explain(own, situation);
      },
    };
    return [id, failure] as const;
  });
  return Object.fromEntries(adapted);
}
