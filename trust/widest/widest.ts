import { readOperator } from '../engine/operators.ts';
import type { Policy } from '../engine/policy.ts';
import { listOf, type Statement, type Values as Texts } from '../engine/statement.ts';
import { literally, many, matches, type Token, wildcards } from '../engine/wildcard.ts';
import { issuerOf } from '../issuers/issuers.ts';
import { githubModel } from '../tokens/github.ts';
import { claimOf, type Form, type Home, type Model, type Values } from '../tokens/model.ts';
import { otherModels } from '../tokens/others.ts';
import { action, letsIn, questionFor, verdictOn } from './ask.ts';
import { homeOf, type WantedValue } from './home.ts';
import type { Pattern, Places } from './pattern.ts';
import { type Budget, freshTokenAt, type Search, tokenAt } from './search.ts';

const mostSteps = 300_000;

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
  /** Tokens that do not count, such as those that another policy lets in, too. */
  readonly isKnown?: ((provider: string, claims: Readonly<Record<string, string>>) => boolean) | undefined;
}

/** One condition of a statement, as the search needs it. */
interface Wanted {
  readonly claim: string;
  readonly values: readonly string[];
  /** The claim must be there and fit one of the values. */
  readonly isNeeded: boolean;
  /** Wildcards in its values are ordinary characters. */
  readonly isLiteral: boolean;
  readonly ignoresCase: boolean;
  readonly negated: boolean;
}

/** The providers whose tokens a policy names. */
export function providersOf({ statements }: Policy): readonly string[] {
  const named = statements.flatMap(({ Effect, Principal, Action, NotAction }) => {
    const isAsked = Action === undefined ? NotAction !== undefined : actsOn(Action);
    if (Effect !== 'Allow' || !isAsked || Principal === undefined) return [];
    return Principal === '*' ? ['*'] : listOf(Principal.Federated);
  });
  return [...new Set(named)].filter((name) => !/:saml-provider\//.test(name));
}

export const actsOn = (patterns: Texts) => listOf(patterns).some((pattern) => matches(pattern, action, true));

/** The widest token of each provider. `policy`: by provider names. */
export function widestOf(policy: Policy, provider: string, options: WidestOptions = {}): Widest | undefined {
  const allows = policy.statements
    .filter(({ Effect }) => Effect === 'Allow')
    .map((each) => wantedBy(each, provider));
  const denies = policy.statements
    .filter(({ Effect }) => Effect === 'Deny')
    .flatMap((each) => wantedBy(each, provider));
  const all = allows.flat();
  const model = modelOf(provider, all);
  const home = meantBy(model, all, options.repository);
  const budget = { left: mostSteps };
  for (const rank of [...model.levels.keys(), model.levels.length])
    for (const own of allows)
      for (const form of model.forms) {
        const found = searchOne({ policy, provider, model, home, own, denies, form, rank, options, budget });
        if (found) return found;
      }
  return undefined;
}

interface One {
  readonly policy: Policy;
  readonly provider: string;
  readonly model: Model;
  readonly home: Home;
  readonly own: readonly Wanted[];
  readonly denies: readonly Wanted[];
  readonly form: Form;
  readonly rank: number;
  readonly options: WidestOptions;
  readonly budget: Budget;
}

function searchOne({
  policy,
  provider,
  model,
  home,
  own,
  denies,
  form,
  rank,
  options,
  budget,
}: One): Widest | undefined {
  const always = ['aud', 'amr'];
  const isLacking = own.some(
    ({ isNeeded, claim }) => isNeeded && !always.includes(claim) && !form.claims[claim],
  );
  if (isLacking) return undefined;
  const followed = [...own, ...(denies.length > 100 ? [] : denies)].filter(({ claim }) => form.claims[claim]);
  const patterns = followed.flatMap(({ claim, values, isLiteral, ignoresCase }) =>
    values.map((value): Pattern => ({ claim, tokens: tokensOf(value, isLiteral, ignoresCase), ignoresCase })),
  );
  const needed = neededIn(followed, own);
  const audiences = audiencesIn([...own, ...denies]);
  const asked = (values: Values) => claimsOf(form, values, provider);
  let audience = audiences[0] ?? '';
  const search: Search = {
    model,
    patterns,
    home,
    budget,
    mayFit: (places) => needed.every((indexes) => indexes.some((index) => isAlive(places[index]))),
    isAllowed: (_, values) =>
      audiences.some((each) => {
        audience = each;
        const claims = { ...asked(values), aud: each };
        const question = questionFor(policy, provider, claims, assumed(policy, provider));
        return letsIn(policy, question) && !options.isKnown?.(provider, claims);
      }),
  };
  const values = valuesAt(rank, form, search);
  if (!values) return undefined;
  const claims = { ...asked(values), aud: audience };
  const level = model.levels[rank];
  const { because } = verdictOn(policy, questionFor(policy, provider, claims, assumed(policy, provider)));
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

/** Anybody gets in if a name that no policy has does; after the last level comes the token that the policy means. */
function valuesAt(rank: number, form: Form, search: Search): Values | undefined {
  const { levels } = search.model;
  if (levels[rank]?.name === 'anyone') return freshTokenAt(rank + 1, form, search);
  return tokenAt(rank, form, search);
}

const isAlive = (places: Places | undefined) => places !== undefined && places.length > 0;

/** For each condition that a statement needs: the indexes of its patterns, one of which must fit. */
function neededIn(followed: readonly Wanted[], own: readonly Wanted[]): readonly (readonly number[])[] {
  let from = 0;
  return followed.flatMap((each) => {
    const indexes = each.values.map((_, index) => from + index);
    from += each.values.length;
    // The claim is there, so it has to fit, also with IfExists or ForAllValues.
    return !each.negated && own.includes(each) ? [indexes] : [];
  });
}

/** A variable may stand for anything. The engine decides in the end. */
function tokensOf(value: string, isLiteral: boolean, ignoresCase: boolean): readonly Token[] {
  const text = ignoresCase ? value.toLowerCase() : value;
  return text.split(/\$\{[^}]*\}/).flatMap((part, index) => {
    const own = isLiteral ? literally(part) : wildcards(part);
    return index === 0 ? own : [many, ...own];
  });
}

function claimsOf(form: Form, values: Values, provider: string): Readonly<Record<string, string>> {
  const own = Object.entries(form.claims).map(([name, parts]) => [name, claimOf(parts, values)] as const);
  return { iss: `https://${provider}`, ...Object.fromEntries(own) };
}

/** The conditions of a statement on the claims of a provider. */
function wantedBy({ Condition = {} }: Statement, provider: string): readonly Wanted[] {
  const prefix = `${provider}:`.toLowerCase();
  return Object.entries(Condition).flatMap(([operator, keys]) => {
    const written = readOperator(operator);
    if (!written || !/^String|^Arn/.test(written.name)) return [];
    const { name, set, ifExists } = written;
    const negated = /Not/.test(name);
    return Object.entries(keys).flatMap(([key, values]) => {
      if (!key.toLowerCase().startsWith(prefix)) return [];
      return [
        {
          claim: key.slice(prefix.length),
          values: listOf<string | number | boolean>(values).map(String),
          isNeeded: !negated && !ifExists && set !== 'ForAllValues',
          isLiteral: /^String(Not)?Equals/.test(name),
          ignoresCase: /IgnoreCase/.test(name),
          negated,
        },
      ];
    });
  });
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

/** Audiences with which a token may be asked for: those of the policy, and that of AWS's own actions. */
function audiencesIn(wanted: readonly Wanted[]): readonly string[] {
  const named = wanted
    .filter(({ claim, negated }) => claim === 'aud' && !negated)
    .flatMap(({ values }) => values.map((value) => value.replaceAll('*', '').replaceAll('?', 'x')));
  return [...new Set([...named, 'sts.amazonaws.com', 'stranger'])];
}

/** Keys of the request, not of the token, with the values that the policy wants: who asks may have them. */
function assumed({ statements }: Policy, provider: string): readonly (readonly [string, Texts])[] {
  return statements.flatMap(({ Effect, Condition = {} }) =>
    Object.entries(Condition).flatMap(([operator, keys]) => {
      if (Effect !== 'Allow' || /Not|Null/.test(operator)) return [];
      return Object.entries(keys).flatMap(([key, values]) => {
        const [first] = listOf<string | number | boolean>(values);
        if (key.toLowerCase().startsWith(`${provider}:`.toLowerCase()) || first === undefined) return [];
        return [[key.toLowerCase(), String(first).replaceAll('*', 'x').replaceAll('?', 'x')] as const];
      });
    }),
  );
}
