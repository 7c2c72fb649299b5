import { now } from '../clock.ts';
import type { Policy } from '../engine/policy.ts';
import { listOf, type Values as Texts } from '../engine/statement.ts';
import { matches } from '../engine/wildcard.ts';
import { issuerOf } from '../issuers/issuers.ts';
import { githubModel } from '../tokens/github.ts';
import type { Home, Model, Values } from '../tokens/model.ts';
import { otherModels } from '../tokens/others.ts';
import { action, questionFor, verdictOn } from './ask.ts';
import { Budget } from './budget.ts';
import { type FormSearch, mostOthers, type One, searchFor, valuesAt } from './form-search.ts';
import { homeOf, type WantedValue } from './home.ts';
import { requestAround, requestFor } from './satisfying.ts';
import { type Wanted, wantedBy } from './wanted.ts';

const mostSteps = 3_000_000;
// Milliseconds.
const longest = 600;
const leastShare = 10;

export type { Home };

/** The most foreign token that a policy lets in. */
export interface Widest {
  readonly provider: string;
  /** The name of the level, from `anyone` to `exact`. */
  readonly level: string;
  /** The rank of the level: the lower, the wider. */
  readonly rank: number;
  /** Who gets in, as a sentence without a full stop. */
  readonly words: string;
  readonly what: string;
  readonly claims: Readonly<Record<string, string>>;
  /** Number of the statement, from 1. */
  readonly statement: number;
  /** What the policy means, by piece of the token. */
  readonly home: Home;
}

export interface WidestOptions {
  /** `OWNER/NAME`: the repository that the policy is meant for. Otherwise what the policy names. */
  readonly repository?: string | undefined;
  /** A policy whose tokens do not count. */
  readonly before?: Policy | undefined;
  /** Milliseconds that the search may take. */
  readonly longest?: number;
  /** Called if the search had to stop before it had tried all. */
  readonly stopped?: (() => void) | undefined;
}

/** The providers whose tokens a policy names. */
export function providersOf({ statements }: Policy): readonly string[] {
  const named = statements.flatMap(({ Effect, Principal, NotPrincipal, Action, NotAction }) => {
    const isAsked = Action === undefined ? NotAction !== undefined : actsOn(Action);
    if (Effect !== 'Allow' || !isAsked) return [];
    if (NotPrincipal !== undefined || Principal === '*' || listOf(Principal?.AWS).includes('*')) return ['*'];
    return listOf(Principal?.Federated);
  });
  return [...new Set(named)].filter((name) => !/:saml-provider\//.test(name));
}

/** The providers whose tokens are searched: of a policy for everybody, the one that most jobs have. */
export function searchable(policy: Policy): readonly string[] {
  const usual = providersOf(policy).map((name) =>
    name === '*' ? 'token.actions.githubusercontent.com' : name,
  );
  return [...new Set(usual)].filter((name) => !/[*?]/.test(name));
}

export const actsOn = (patterns: Texts) => listOf(patterns).some((pattern) => matches(pattern, action, true));

/** The widest token of each provider. `policy`: by provider names. */
export function widestOf(policy: Policy, provider: string, options: WidestOptions = {}): Widest | undefined {
  const denials = policy.statements.filter(({ Effect }) => Effect === 'Deny');
  const around = denials.flatMap(({ Condition }) => requestAround(Condition, provider));
  const allows = policy.statements
    .filter(({ Effect }) => Effect === 'Allow')
    .map((statement) => ({
      own: wantedBy(statement, provider),
      more: [...new Map([...around, ...requestFor(statement.Condition, provider)])],
    }));
  const others = [...denials, ...(options.before?.statements ?? [])].flatMap((each) =>
    wantedBy(each, provider),
  );
  const all = allows.flatMap(({ own }) => own);
  const model = modelOf(provider, all);
  const home = meantBy(model, all, options.repository);
  const asked = new Set([...all, ...others].map(({ claim }) => claim));
  if (others.length > mostOthers) options.stopped?.();
  let widest: Widest | undefined;
  const until = now() + (options.longest ?? longest);
  for (const [index, allow] of allows.entries()) {
    // A statement that is made to be slow takes no time from the others.
    const share = Math.max(leastShare, (until - now()) / (allows.length - index));
    const budget = new Budget(mostSteps, share);
    const below = widest ? widest.rank : model.levels.length + 1;
    const one = { policy, provider, model, home, asked, others, before: options.before, budget, ...allow };
    widest = widestBelow(below, one) ?? widest;
    const isLate = now() > until && index < allows.length - 1;
    if (budget.isSpent || isLate) options.stopped?.();
    if (isLate || widest?.rank === 0) break;
  }
  return widest;
}

/** The widest token of a statement, if it is wider than a rank. */
function widestBelow(below: number, one: One): Widest | undefined {
  const searches = one.model.forms.flatMap((form) => searchFor(form, one) ?? []);
  for (let rank = 0; rank < below; rank += 1)
    for (const search of searches) {
      const values = valuesAt(rank, search);
      if (values) return witness(rank, values, search, one);
    }
  return undefined;
}

function witness(rank: number, values: Values, { form, claimsFor }: FormSearch, one: One): Widest {
  const { policy, provider, model, home, more } = one;
  const claims = claimsFor(values);
  const level = model.levels[rank];
  const { because } = verdictOn(policy, questionFor(policy, provider, claims, more));
  return {
    provider,
    level: level?.name ?? 'exact',
    rank,
    words: level ? level.words(values, form) : `only ${form.what} that the policy names gets in`,
    what: form.what,
    claims,
    statement: because?.statement ?? 0,
    home,
  };
}

function modelOf(provider: string, wanted: readonly Wanted[]): Model {
  const { kind } = issuerOf(provider);
  const values = wanted.filter(({ claim }) => claim === 'sub').flatMap((each) => each.values);
  return kind === 'github' ? githubModel(values) : otherModels[kind](values);
}

/** What the policy means, or what the caller says that it is meant for. */
function meantBy(model: Model, wanted: readonly Wanted[], repository: string | undefined): Home {
  const values: WantedValue[] = wanted
    .filter(({ negated }) => !negated)
    .flatMap(({ claim, values: all }) => all.map((value) => ({ claim, value })));
  const home = homeOf(model, values);
  if (repository === undefined) return home;
  const [owner = '', name = ''] = repository.split('/', 2);
  return { ...home, owner: [owner], group: [owner], repository: [name], project: [name] };
}
