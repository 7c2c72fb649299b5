import type { Form, Home, Model, Part, Piece, Values } from '../tokens/model.ts';
import type { Pattern, Reached } from './pattern.ts';

/** Where a token has got to in each pattern. */
type Places = readonly Reached[];

/**
 * Searches for a token of a form that a policy allows. The outcome of every condition on a text depends only on which patterns of
 * the policy the text fits. So two values of a piece are the same for the policy if they lead all patterns to the same places, and
 * one of them stands for both: the search tries one value for each reachable combination of places, among the foreign values and
 * among those that the policy means. If no combination is allowed, no token is.
 */
export interface Search {
  readonly model: Model;
  readonly patterns: readonly Pattern[];
  readonly home: Home;
  /** Claims that any statement asks for, also one that another token needs. */
  readonly asked: ReadonlySet<string>;
  /** Whether a statement can still apply, given the places of the patterns so far. */
  readonly mayFit: (places: Places) => boolean;
  readonly isAllowed: (form: Form, values: Values) => boolean;
  readonly budget: Budget;
}

/** Which values a level allows for a piece. */
type Wanted = 'home' | 'foreign' | 'any' | 'fresh';

/** A bound for policies that are made to be slow. Real ones need a few hundred steps. */
export class Budget {
  readonly #until: number;
  #steps: number;

  /** `longest`: milliseconds. */
  constructor(steps: number, longest: number) {
    this.#steps = steps;
    this.#until = performance.now() + longest;
  }

  get isSpent(): boolean {
    return this.#steps <= 0;
  }

  spend(steps: number): void {
    this.#steps -= steps;
    if (performance.now() > this.#until) this.#steps = 0;
  }
}

/** Names that no policy has, if `fresh` is one that another policy lets in. */
const strange = ['zq0', '7xq', 'q0z7'];

const keyOf = (places: Places) => places.map(({ id }) => id).join();

/** The values of a token of this level that the policy allows; undefined if there is none. */
export function tokenAt(level: number, form: Form, search: Search): Values | undefined {
  if (form.level !== undefined && form.level < level) return undefined;
  // The form is what makes it foreign, or one of its pieces is.
  const own = form.level === level || level === search.model.levels.length;
  const known = piecesOf(form, search);
  if (!own && !known.some((each) => each.level === level && counts(each, form, search))) return undefined;
  const walk = new Walk(form, search, known, (each) => {
    if (each.level === undefined || !counts(each, form, search)) return 'any';
    if (each.level < level) return 'home';
    return each.level === level && !own ? 'foreign' : 'any';
  });
  return walk.run();
}

const piecesOf = (form: Form, { model }: Search) =>
  form.pieces.flatMap((name) => model.pieces.find((each) => each.name === name) ?? []);

/** Whether the piece can make a token foreign. */
function counts(piece: Piece, form: Form, { asked }: Search): boolean {
  return !piece.onlyIfAsked || [...asked].some((claim) => hasPiece(form, claim, piece));
}

const hasPiece = ({ claims }: Form, claim: string, piece: Piece) =>
  (claims[claim] ?? []).some((part) => isPiece(part, piece));

/** The values of a token in which every piece of the level, and whatever follows, is one that no policy names. */
export function freshTokenAt(level: number, form: Form, search: Search): Values | undefined {
  const known = piecesOf(form, search);
  if (!known.some((each) => each.level === level)) return undefined;
  return new Walk(form, search, known, (each) => (each.level === level ? 'fresh' : 'any')).run();
}

interface State {
  readonly places: Places;
  readonly values: Values;
  readonly foreign: ReadonlySet<string>;
}

class Walk {
  readonly #form: Form;
  readonly #search: Search;
  readonly #pieces: readonly Piece[];
  readonly #wanted: (piece: Piece) => Wanted;
  readonly #budget: Budget;

  constructor(form: Form, search: Search, pieces: readonly Piece[], wanted: (piece: Piece) => Wanted) {
    this.#form = form;
    this.#search = search;
    this.#pieces = pieces;
    this.#budget = search.budget;
    this.#wanted = wanted;
  }

  run(): Values | undefined {
    const { patterns } = this.#search;
    const places = patterns.map((pattern) => this.#literal(pattern, pattern.start, undefined));
    return this.#from(0, { places, values: {}, foreign: new Set() });
  }

  #from(index: number, state: State): Values | undefined {
    const piece = this.#pieces[index];
    if (!piece) {
      this.#budget.spend(10);
      return this.#search.isAllowed(this.#form, state.values) ? state.values : undefined;
    }
    for (const next of this.#choices(piece, state)) {
      if (this.#budget.isSpent) return undefined;
      const found = this.#from(index + 1, next);
      if (found) return found;
    }
    return undefined;
  }

  /** One state for each combination of places that a value of the piece leads to, the likely ones first. */
  *#choices(piece: Piece, state: State): Generator<State> {
    const own = this.#search.home[piece.name] ?? [];
    const wanted = this.#wantedOf(piece, state);
    const byId = own.length === 0 && this.#isMeantById(piece);
    const seen = new Set<string>();
    const stateOf = (value: string, places: Places): State | undefined => {
      // Where the policy names only the ID, the name says nothing, and the wanted ID decides.
      const isForeign = byId ? wanted === 'foreign' || wanted === 'fresh' : !own.includes(value);
      if ((wanted === 'home' && isForeign && own.length > 0) || (wanted === 'foreign' && !isForeign)) return;
      if (piece.isValid && !piece.isValid(value)) return;
      const after = this.#after(piece, places);
      if (!this.#search.mayFit(after)) return;
      const key = `${isForeign}|${keyOf(after)}`;
      if (seen.has(key)) return;
      seen.add(key);
      const foreign = isForeign ? new Set([...state.foreign, piece.name]) : state.foreign;
      return { places: after, values: { ...state.values, [piece.name]: value }, foreign };
    };
    const fresh = own.includes(piece.fresh) ? `${piece.fresh}0` : piece.fresh;
    const listed =
      piece.values ??
      (wanted === 'fresh' ? [fresh, ...strange] : wanted === 'foreign' ? [fresh] : [...own, fresh]);
    for (const value of listed) {
      const next = stateOf(value, this.#over(piece, state.places, value));
      if (next) yield next;
    }
    if (piece.values || wanted === 'fresh' || (wanted === 'home' && own.length > 0)) return;
    for (const { value, places } of this.#explore(piece, state)) {
      const next = stateOf(value, places);
      if (next) yield next;
    }
  }

  /** A piece that belongs to another is foreign exactly if that is. */
  #wantedOf(piece: Piece, { foreign, values }: State): Wanted {
    if (piece.of === undefined || values[piece.of] === undefined) return this.#wanted(piece);
    return foreign.has(piece.of)
      ? 'foreign'
      : (this.#search.home[piece.name] ?? []).length > 0
        ? 'home'
        : 'any';
  }

  /** Whether the policy names the ID of the piece, but not the piece. */
  #isMeantById({ name }: Piece): boolean {
    const { home } = this.#search;
    return this.#pieces.some((each) => each.of === name && (home[each.name] ?? []).length > 0);
  }

  /** Finds a shortest value for each combination of places, character by character. */
  *#explore(piece: Piece, state: State): Generator<{ readonly value: string; readonly places: Places }> {
    const { patterns } = this.#search;
    const concerned = patterns.map((pattern) => this.#has(pattern.claim, piece));
    if (!concerned.includes(true)) return;
    const seen = new Set<string>();
    let edge: { readonly value: string; readonly places: Places }[] = [{ value: '', places: state.places }];
    while (edge.length > 0) {
      const next: typeof edge = [];
      for (const { value, places } of edge) {
        const characters = new Set(
          places.flatMap(({ characters }, index) => (concerned[index] ? characters : [])),
        );
        // One that no pattern goes on with stands for all others.
        const other = [...piece.fresh, ...'qxz0'].find((each) => !characters.has(each) && piece.allows(each));
        if (other) characters.add(other);
        for (const character of characters) {
          if (!piece.allows(character)) continue;
          this.#budget.spend(1);
          if (this.#budget.isSpent) return;
          const after = this.#over(piece, places, character);
          if (!this.#search.mayFit(after)) continue;
          const key = keyOf(after);
          if (seen.has(key)) continue;
          seen.add(key);
          const found = { value: value + character, places: after };
          next.push(found);
          yield found;
          // The value may be one that the policy means. Another that leads to the same places may be foreign.
          if (other && other !== character)
            yield { value: found.value + other, places: this.#over(piece, after, other) };
        }
      }
      edge = next;
    }
  }

  #over(piece: Piece, places: Places, text: string): Places {
    return places.map((own, index) => {
      const pattern = this.#search.patterns[index];
      if (!pattern || !this.#has(pattern.claim, piece)) return own;
      return [...text].reduce((at, character) => pattern.step(at, character), own);
    });
  }

  /** The places after the fixed text that follows the piece. */
  #after(piece: Piece, places: Places): Places {
    return places.map((own, index) => {
      const pattern = this.#search.patterns[index];
      return pattern && this.#has(pattern.claim, piece) ? this.#literal(pattern, own, piece) : own;
    });
  }

  #literal(pattern: Pattern, own: Reached, after: Piece | undefined): Reached {
    const parts = this.#form.claims[pattern.claim] ?? [];
    const from = after ? parts.findIndex((part) => isPiece(part, after)) + 1 : 0;
    const part = parts[from];
    if (typeof part !== 'string') return own;
    return [...part].reduce((at, character) => pattern.step(at, character), own);
  }

  #has(claim: string, piece: Piece): boolean {
    return hasPiece(this.#form, claim, piece);
  }
}

const isPiece = (part: Part, { name }: Piece) => typeof part !== 'string' && part.piece === name;
