import type { Form, Home, Model, Part, Piece, Values } from '../tokens/model.ts';
import type { Budget } from './budget.ts';
import type { Pattern, Reached } from './pattern.ts';

/** Where a token has got to in each pattern. */
export type Places = readonly Reached[];

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

/** Names that no policy has, if `fresh` is one that another policy lets in. */
const strange = ['zq0', '7xq', 'q0z7'];

const keyOf = (places: Places) => places.map(({ id }) => id).join();

interface State {
  readonly places: Places;
  readonly values: Values;
  readonly foreign: ReadonlySet<string>;
}

/** The characters of a text. */
type Text = readonly string[];

/** A pattern on a claim that has a piece. */
interface Concern {
  readonly index: number;
  readonly pattern: Pattern;
  /** The fixed text that follows the piece. */
  readonly after: Text;
  /** Whether the claim ends then. */
  readonly isLast: boolean;
}

/** One search through the values of a form's pieces, in their order. */
export class Walk {
  readonly #form: Form;
  readonly #search: Search;
  readonly #pieces: readonly Piece[];
  readonly #wanted: (piece: Piece) => Wanted;
  readonly #budget: Budget;
  readonly #concerned = new Map<Piece, readonly Concern[]>();

  constructor(form: Form, search: Search, pieces: readonly Piece[], wanted: (piece: Piece) => Wanted) {
    this.#form = form;
    this.#search = search;
    this.#pieces = pieces;
    this.#budget = search.budget;
    this.#wanted = wanted;
  }

  run(): Values | undefined {
    const { patterns } = this.#search;
    const places = patterns.map((pattern) => along(pattern, pattern.start, this.#textFrom(pattern, 0)));
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
    const isKnown = this.#isKnownById(piece, state);
    const seen = new Set<string>();
    const stateOf = (value: string, places: Places): State | undefined => {
      // Where the policy names only the ID, the name says nothing, and the wanted ID decides.
      const isForeign = byId ? wanted === 'foreign' || wanted === 'fresh' : !own.includes(value);
      if ((wanted === 'home' && isForeign && own.length > 0) || (wanted === 'foreign' && !isForeign)) return;
      if (isForeign && isKnown) return;
      if (piece.isValid && !piece.isValid(value)) return;
      const after = this.#follow(piece, places);
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
      const next = stateOf(value, this.#follow(piece, state.places, [...value]));
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
    const around = this.#around(piece);
    return foreign.has(piece.of) || (around !== undefined && foreign.has(around))
      ? 'foreign'
      : (this.#search.home[piece.name] ?? []).length > 0
        ? 'home'
        : 'any';
  }

  /** Whether the policy names the ID of the piece, or of something in it, but not the piece. */
  #isMeantById({ name }: Piece): boolean {
    const { home } = this.#search;
    return this.#idsOf(name).some((id) => (home[id.name] ?? []).length > 0);
  }

  /** Whether the token already has an ID that the policy means, of the piece or of something in it. */
  #isKnownById({ name }: Piece, { values }: State): boolean {
    const { home } = this.#search;
    return this.#idsOf(name).some((id) => home[id.name]?.includes(values[id.name] ?? ''));
  }

  #idsOf(name: string): readonly Piece[] {
    return this.#pieces.filter((each) => each.of === name || this.#around(each) === name);
  }

  /** What the thing is in whose ID the piece is. */
  #around({ of }: Piece): string | undefined {
    return of === undefined ? undefined : this.#pieces.find(({ name }) => name === of)?.within;
  }

  /** Finds a shortest value for each combination of places, character by character. */
  *#explore(piece: Piece, state: State): Generator<{ readonly value: string; readonly places: Places }> {
    const concerned = this.#concernedBy(piece);
    if (concerned.length === 0) return;
    const likely = [...piece.fresh, ...'qxz0'].filter(piece.allows);
    const seen = new Set<string>();
    let edge: { readonly value: string; readonly places: Places }[] = [{ value: '', places: state.places }];
    while (edge.length > 0) {
      const next: typeof edge = [];
      for (const { value, places } of edge) {
        const characters = new Set(concerned.flatMap(({ index }) => places[index]?.characters ?? []));
        // One that no pattern goes on with stands for all others.
        const other = likely.find((each) => !characters.has(each));
        if (other) characters.add(other);
        for (const character of characters) {
          if (!piece.allows(character)) continue;
          this.#budget.spend(1);
          if (this.#budget.isSpent) return;
          const after = this.#follow(piece, places, [character]);
          if (!this.#search.mayFit(after)) continue;
          const key = keyOf(after);
          if (seen.has(key)) continue;
          seen.add(key);
          const found = { value: value + character, places: after };
          next.push(found);
          yield found;
          // The value may be one that the policy means. Another that leads to the same places may be foreign.
          if (other && other !== character)
            yield { value: found.value + other, places: this.#follow(piece, after, [other]) };
        }
      }
      edge = next;
    }
  }

  /** The places after a text of the piece, or after the fixed text that follows the piece. */
  #follow(piece: Piece, places: Places, text?: Text): Places {
    const next = [...places];
    for (const { index, pattern, after, isLast } of this.#concernedBy(piece)) {
      const own = places[index];
      if (!own) continue;
      const reached = along(pattern, own, text ?? after);
      next[index] = text || !isLast || reached.fits ? reached : pattern.nowhere;
    }
    return next;
  }

  #concernedBy(piece: Piece): readonly Concern[] {
    const known = this.#concerned.get(piece);
    if (known) return known;
    const found = this.#search.patterns.flatMap((pattern, index) => {
      const parts = this.#partsOf(pattern);
      const at = parts.findIndex((part) => isPiece(part, piece));
      if (at < 0) return [];
      const after = this.#textFrom(pattern, at + 1);
      return [{ index, pattern, after, isLast: parts.length <= at + (after.length > 0 ? 2 : 1) }];
    });
    this.#concerned.set(piece, found);
    return found;
  }

  #partsOf({ claim }: Pattern): readonly Part[] {
    return this.#form.claims[claim] ?? [];
  }

  /** The fixed text at a place of the claim. */
  #textFrom(pattern: Pattern, at: number): Text {
    const part = this.#partsOf(pattern)[at];
    return typeof part === 'string' ? [...part] : [];
  }
}

/** Whether the claim of a form has the piece. */
export const hasPiece = ({ claims }: Form, claim: string, piece: Piece) =>
  (claims[claim] ?? []).some((part) => isPiece(part, piece));

/** Where a text leads in a pattern. */
const along = (pattern: Pattern, from: Reached, text: Text): Reached =>
  text.reduce((reached, character) => pattern.step(reached, character), from);

const isPiece = (part: Part, { name }: Piece) => typeof part !== 'string' && part.piece === name;
