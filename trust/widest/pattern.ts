import { many, one, type Token } from '../engine/wildcard.ts';

/** Where a text has got to in a pattern. */
export interface Reached {
  readonly id: number;
  /** The places that it can have reached. None: the text cannot fit any more. */
  readonly places: readonly number[];
  /** Whether a text that ends here fits. */
  readonly fits: boolean;
  /** Characters with which the pattern goes on in a way of its own. */
  readonly characters: readonly string[];
  readonly next: Map<string, Reached>;
}

/** A pattern of the policy on a claim, as an automaton that grows with the texts that it has seen. */
export class Pattern {
  readonly claim: string;
  readonly start: Reached;
  /** Where a text ends that does not fit. */
  readonly nowhere: Reached;
  readonly #tokens: readonly Token[];
  readonly #ignoresCase: boolean;
  readonly #known = new Map<string, Reached>();

  constructor(claim: string, tokens: readonly Token[], ignoresCase: boolean) {
    this.claim = claim;
    this.#tokens = tokens;
    this.#ignoresCase = ignoresCase;
    this.start = this.#at([0]);
    this.nowhere = this.#at([]);
  }

  /** Where one more character leads. */
  step(from: Reached, character: string): Reached {
    if (from.places.length === 0) return from;
    const known = from.next.get(character);
    if (known) return known;
    const given = this.#ignoresCase ? character.toLowerCase() : character;
    const places: number[] = [];
    for (const place of from.places) {
      const token = this.#tokens[place];
      if (token === many) places.push(place);
      else if (token === one || token === given) places.push(place + 1);
    }
    const reached = this.#at(places);
    from.next.set(character, reached);
    return reached;
  }

  #at(places: readonly number[]): Reached {
    const all = this.#closure(places);
    const key = all.join();
    const known = this.#known.get(key);
    if (known) return known;
    const characters = all.flatMap((place) => {
      const token = this.#tokens[place];
      return typeof token === 'string' ? [token] : [];
    });
    const reached = {
      id: this.#known.size,
      places: all,
      fits: all.includes(this.#tokens.length),
      characters: [...new Set(characters)],
      next: new Map<string, Reached>(),
    };
    this.#known.set(key, reached);
    return reached;
  }

  /** A `*` may stand for nothing. What comes before a `*` that is reached says no more than that `*`, which takes any characters. */
  #closure(places: readonly number[]): readonly number[] {
    const all = new Set<number>();
    let star = -1;
    for (let place of places) {
      all.add(place);
      while (this.#tokens[place] === many) {
        star = Math.max(star, place);
        all.add(++place);
      }
    }
    return [...all].filter((place) => place >= star).sort((first, second) => first - second);
  }
}
