import type { Form, Piece, Values } from '../tokens/model.ts';
import { hasPiece, type Search, Walk } from './walk.ts';

/** The values of a token of this level that the policy allows; undefined if there is none. */
export function tokenAt(level: number, form: Form, search: Search): Values | undefined {
  if (form.level !== undefined && form.level < level) return undefined;
  // The form is what makes it foreign, or one of its pieces is.
  const own = form.level === level || level === search.model.levels.length;
  const known = piecesOf(form, search);
  const walk = (foreign?: Piece) =>
    new Walk(form, search, known, (each) => {
      if (each.level === undefined || !counts(each, form, search)) return 'any';
      if (each.level < level) return 'home';
      return each === foreign ? 'foreign' : 'any';
    }).run();
  if (own) return walk();
  // One piece of the level is enough, such as the workspace of a project that the policy names.
  for (const each of known) {
    const found = each.level === level && counts(each, form, search) ? walk(each) : undefined;
    if (found) return found;
  }
  return undefined;
}

const piecesOf = (form: Form, { model }: Search) =>
  form.pieces.flatMap((name) => model.pieces.find((each) => each.name === name) ?? []);

/** Whether the piece can make a token foreign. */
function counts(piece: Piece, form: Form, { asked }: Search): boolean {
  return !piece.onlyIfAsked || [...asked].some((claim) => hasPiece(form, claim, piece));
}

/** The values of a token in which every piece of the level, and whatever follows, is one that no policy names. */
export function freshTokenAt(level: number, form: Form, search: Search): Values | undefined {
  const known = piecesOf(form, search);
  if (!known.some((each) => each.level === level)) return undefined;
  return new Walk(form, search, known, (each) => (each.level === level ? 'fresh' : 'any')).run();
}
