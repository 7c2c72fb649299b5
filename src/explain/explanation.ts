/** The explanation of a failure. Text from other parties is one line each, as `Foreign` prints it. */
export interface Explanation {
  /** Stable, and the failure's anchor in `docs/troubleshooting.md`. */
  readonly id: string;
  /** The annotation's title: a few words. */
  readonly title: string;
  /** What was tried and what the other side said. */
  readonly what: string;
  /** `what` in one line, if its first line is not enough. */
  readonly brief?: string;
  /** The token's claims that a trust policy can test. */
  readonly claims?: readonly (readonly [name: string, value: string])[];
  /** The cause, or the likeliest cause if `likely` is set. */
  readonly why: string;
  /** Set if the cause is not certain. */
  readonly likely?: true;
  /** Other causes, the likelier first. */
  readonly others?: readonly string[];
  readonly remedy: string;
  /** The effect of the failure, if it needs saying. */
  readonly consequence?: string;
  /** Snippets to paste. */
  readonly paste?: readonly Paste[];
  /** The single failures behind this one. */
  readonly parts?: readonly { readonly name: string; readonly explanation: Explanation }[];
}

/** Something to paste, and where. */
export interface Paste {
  readonly where: string;
  readonly language: 'json' | 'sh' | 'yaml';
  readonly text: string;
}

/** The cause, and what to do. */
export type Cause = Pick<Explanation, 'why' | 'likely' | 'others' | 'remedy'>;

/** The whole text, for the log. Snippets come right after the remedy, before other causes. */
export function render({
  what,
  claims,
  why,
  likely,
  others,
  remedy,
  consequence,
  paste = [],
  parts = [],
}: Explanation): string {
  const said = claims?.map(([name, value]) => `  ${name}: ${value}`).join('\n');
  const also = others?.map((cause) => `- ${cause}`).join('\n');
  return [
    consequence ? `${what} ${consequence}` : what,
    ...parts.map(({ name, explanation }) => `${name}:\n${indented(render(explanation))}`),
    ...(said ? [`The token has these claims:\n${said}`] : []),
    `${likely ? 'Why, most likely' : 'Why'}: ${why}`,
    `What to do: ${remedy}`,
    ...paste.map(({ where, text }) => `${where}:\n\n${text}`),
    ...(also ? [`It could also be:\n${also}`] : []),
  ].join('\n\n');
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** One line, for the annotation: what happened, the cause, and where to read more. */
export function oneLineOf({ what, brief, why, likely }: Explanation, more: string): string {
  const first = (text: string) => text.split('\n')[0] ?? '';
  const said = brief ?? first(what);
  const cause = likely ? `Most likely: ${firstSentence(first(why))}` : firstSentence(first(why));
  return [/[.!?]$/.test(said) ? said : `${said}.`, cause, more].join(' ').replace(/\s+/g, ' ');
}

// Characters. An annotation is read at a glance.
const longestCause = 260;

/** A full stop in an ARN or a host has no space after it. A long sentence ends at its first colon or semicolon. */
function firstSentence(text: string): string {
  const sentence = /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
  return sentence.length <= longestCause ? sentence : (/^.*?(?=[:;] )/.exec(sentence)?.[0] ?? sentence);
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
