/** A failure in plain words. Texts of others in it are one line each, as `Foreign` prints them. */
export interface Explanation {
  /** Stable, and the failure's place in `docs/troubleshooting.md`. */
  readonly id: string;
  /** The annotation's title: a few words. */
  readonly title: string;
  /** What was tried and what the other side said. */
  readonly what: string;
  /** All of it in one line, where the first line of `what` is not enough. */
  readonly brief?: string;
  /** What the token said, by name: those claims that a trust policy can test. */
  readonly claims?: readonly (readonly [name: string, value: string])[];
  /** The cause; the likeliest where it cannot be known. */
  readonly why: string;
  /** Set where the cause cannot be known. */
  readonly likely?: true;
  /** Other causes, the likelier first. */
  readonly others?: readonly string[];
  readonly remedy: string;
  /** What became of the step, where that has to be said. */
  readonly consequence?: string;
  /** What is ready to paste. */
  readonly paste?: readonly Paste[];
  /** Failures that this one is made of. */
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

/** The whole text, for the log. What is to be pasted comes right after the likeliest cause. */
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
    ...(said ? [`The token said:\n${said}`] : []),
    `${likely ? 'Why, most likely' : 'Why'}: ${why}`,
    `What to do: ${remedy}`,
    ...paste.map(({ where, text }) => `${where}:\n\n${text}`),
    ...(also ? [`It could also be:\n${also}`] : []),
  ].join('\n\n');
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** One line, for the annotation: what happened, the cause, and where more is to be read. */
export function oneLineOf({ what, brief, why, likely }: Explanation, more: string): string {
  const first = (text: string) => text.split('\n')[0] ?? '';
  const said = brief ?? first(what);
  const cause = likely ? `Most likely: ${firstSentence(first(why))}` : firstSentence(first(why));
  return [/[.!?]$/.test(said) ? said : `${said}.`, cause, more].join(' ').replace(/\s+/g, ' ');
}

// Characters. An annotation is read at a glance.
const longestCause = 260;

/** A full stop in an ARN or a host is followed by no space. A long sentence ends at its first half. */
function firstSentence(text: string): string {
  const sentence = /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
  return sentence.length <= longestCause ? sentence : (/^.*?(?=[:;] )/.exec(sentence)?.[0] ?? sentence);
}

/** With a capital, where a sentence begins. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
