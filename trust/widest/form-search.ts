import type { Policy } from '../engine/policy.ts';
import type { Values as Texts } from '../engine/statement.ts';
import { matches } from '../engine/wildcard.ts';
import { claimOf, type Form, type Home, type Model, type Values } from '../tokens/model.ts';
import { letsIn, questionFor } from './ask.ts';
import type { Budget } from './budget.ts';
import type { Reached } from './pattern.ts';
import { freshTokenAt, tokenAt } from './search.ts';
import type { Search } from './walk.ts';
import { audiencesIn, methodsIn, neededIn, type Wanted } from './wanted.ts';

/** A statement of a policy, and what a search for a token that it lets in needs. */
export interface One {
  readonly policy: Policy;
  readonly provider: string;
  readonly model: Model;
  readonly home: Home;
  readonly asked: ReadonlySet<string>;
  readonly own: readonly Wanted[];
  /** Values for the keys of the request. */
  readonly more: readonly (readonly [string, Texts])[];
  /** Conditions of other statements, whose outcome matters, too. */
  readonly others: readonly Wanted[];
  /** A policy whose tokens do not count. */
  readonly before?: Policy | undefined;
  readonly budget: Budget;
}

/** A search among the tokens of one form. */
export interface FormSearch extends Search {
  readonly form: Form;
  /** The claims of a token that was found last. */
  readonly claimsFor: (values: Values) => Readonly<Record<string, string>>;
}

// Claims that no form has.
const always = ['aud', 'amr'];

/** Conditions of other statements that are followed. With more of them, wider tokens may be missed. */
export const mostOthers = 100;

/** The search for tokens of a form; undefined if they lack a claim that the statement needs, or have no value that it wants. */
export function searchFor(form: Form, one: One): FormSearch | undefined {
  const { policy, provider, own, more, others, before, budget } = one;
  const isLacking = own.some(
    ({ isNeeded, claim }) => isNeeded && !always.includes(claim) && !form.claims[claim],
  );
  if (isLacking) return undefined;
  if (!own.every((each) => mayHave(form, each))) return undefined;
  const followed = [...own, ...(others.length > mostOthers ? [] : others)].filter(
    ({ claim }) => form.claims[claim],
  );
  const needed = neededIn(followed, own);
  const audiences = audiencesIn([...own, ...others]);
  const methods = methodsIn([...own, ...others]);
  let [audience = ''] = audiences;
  let [method] = methods;
  const claimsFor = (values: Values) => ({
    ...claimsOf(form, values, provider),
    ...(method !== undefined && { amr: method }),
    aud: audience,
  });
  return {
    form,
    model: one.model,
    patterns: followed.flatMap((each) => each.patterns),
    home: one.home,
    asked: one.asked,
    budget,
    claimsFor,
    mayFit: (places) => needed.every((indexes) => indexes.some((index) => isAlive(places[index]))),
    isAllowed: (_, values) =>
      audiences.some((aud) =>
        methods.some((amr) => {
          [audience, method] = [aud, amr];
          const claims = claimsFor(values);
          const isKnown = before && letsIn(before, questionFor(before, provider, claims, more));
          return letsIn(policy, questionFor(policy, provider, claims, more)) && !isKnown;
        }),
      ),
  };
}

/** Whether the claim of a form can have a wanted value, judged by its fixed texts alone. This spares most forms the search. */
function mayHave({ claims }: Form, { claim, negated, values }: Wanted): boolean {
  const parts = claims[claim];
  if (!parts || negated) return true;
  const template = parts.map((part) => (typeof part === 'string' ? part : '*')).join('');
  return values.some((value) => /[*?$]/.test(value) || matches(template, value, true));
}

/** Anybody gets in if a name that no policy has does; after the last level comes the token that the policy means. */
export function valuesAt(rank: number, search: FormSearch): Values | undefined {
  const { form } = search;
  if (search.model.levels[rank]?.name === 'anyone') return freshTokenAt(rank + 1, form, search);
  return tokenAt(rank, form, search);
}

const isAlive = (reached: Reached | undefined) => reached !== undefined && reached.places.length > 0;

function claimsOf(form: Form, values: Values, provider: string): Readonly<Record<string, string>> {
  const own = Object.entries(form.claims).map(([name, parts]) => [name, claimOf(parts, values)] as const);
  return { iss: `https://${provider}`, ...Object.fromEntries(own) };
}
