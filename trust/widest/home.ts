import type { Form, Home, Model } from '../tokens/model.ts';

/** A value that a policy wants for a claim, with its wildcards. */
export interface WantedValue {
  readonly claim: string;
  readonly value: string;
}

/** The values of pieces that the policy means: those that it writes without a wildcard. */
export function homeOf({ forms }: Model, wanted: readonly WantedValue[]): Home {
  const home = new Map<string, Set<string>>();
  for (const { claim, value } of wanted)
    for (const form of forms)
      for (const [name, text] of piecesIn(form, claim, value)) {
        const known = home.get(name) ?? new Set();
        home.set(name, known.add(text));
      }
  return Object.fromEntries([...home].map(([name, values]) => [name, [...values]]));
}

/** The pieces of a claim in a value, as far as the value follows the form. */
function piecesIn(form: Form, claim: string, value: string): readonly (readonly [string, string])[] {
  const parts = form.claims[claim] ?? [];
  const found: [string, string][] = [];
  let rest = value;
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string') {
      if (!rest.startsWith(part)) return found;
      rest = rest.slice(part.length);
      continue;
    }
    const next = parts[index + 1];
    const end = typeof next === 'string' ? endOf(rest, next) : rest.length;
    if (end < 0) return found;
    const text = rest.slice(0, end);
    // What comes before a wildcard is meant, too.
    const stem = text.replace(/[*?].*$/s, '');
    if (stem !== '') found.push([part.piece, stem]);
    rest = rest.slice(end);
  }
  return found;
}

/** Where the piece ends: before the next fixed text, or before its first character, because a wildcard may follow that. */
function endOf(text: string, next: string): number {
  const whole = text.indexOf(next);
  return whole >= 0 ? whole : text.indexOf(next.charAt(0));
}
