import { many, one, type Token } from '../engine/wildcard.ts';

/** A pattern of the policy on a claim. */
export interface Pattern {
  readonly claim: string;
  readonly tokens: readonly Token[];
  readonly ignoresCase: boolean;
}

/** The places in a pattern that a text can have reached. None: the text cannot fit any more. */
export type Places = readonly number[];

/** The places before the first character. */
export const startOf = ({ tokens }: Pattern): Places => closure(tokens, [0]);

/** The places after one more character. */
export function step({ tokens, ignoresCase }: Pattern, places: Places, character: string): Places {
  if (places.length === 0) return places;
  const given = ignoresCase ? character.toLowerCase() : character;
  const next: number[] = [];
  for (const place of places) {
    const token = tokens[place];
    if (token === many) next.push(place);
    else if (token === one || token === given) next.push(place + 1);
  }
  return closure(tokens, next);
}

/** A `*` may stand for nothing. What comes before a `*` that is reached says no more than that `*`, which takes any characters. */
function closure(tokens: readonly Token[], places: readonly number[]): Places {
  const all = new Set<number>();
  let star = -1;
  for (let place of places) {
    all.add(place);
    while (tokens[place] === many) {
      star = Math.max(star, place);
      all.add(++place);
    }
  }
  return [...all].filter((place) => place >= star).sort((first, second) => first - second);
}

/** Characters with which the pattern goes on in a way of its own. */
export const nextOf = ({ tokens }: Pattern, places: Places): readonly string[] =>
  places.flatMap((place) => {
    const token = tokens[place];
    return typeof token === 'string' ? [token] : [];
  });
