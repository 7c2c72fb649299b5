import type { Plan } from '../types.ts';
import type { FailureId } from './failures.ts';

/** A failure in plain words. */
export interface Explanation {
  readonly id: FailureId;
  /** The annotation's title: a few words. */
  readonly title: string;
  /** What was tried and what the other side said. */
  readonly what: string;
  /** All of it in one line, where the first line of `what` is not enough. */
  readonly brief?: string;
  /** What the token said, by name: those that a trust policy can test. */
  readonly claims?: readonly (readonly [name: string, value: string])[];
  /** The cause; the likeliest where nobody can know. */
  readonly why: string;
  /** Set where the cause cannot be known. */
  readonly likely?: true;
  /** Other causes, the likelier first. */
  readonly others?: readonly string[];
  readonly remedy: string;
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

/** What is known about the run when it fails. All of it may be missing. */
export interface Situation {
  readonly plan?: Plan;
  /** Whose runner this is. */
  readonly runner: 'act' | 'forgejo' | 'gitea' | 'github';
  /** The service that was asked; STS where it is absent. */
  readonly service?: string;
  /** Where the service is. */
  readonly stsHost?: string;
  readonly event?: { readonly name: string; readonly fork: boolean; readonly dependabot: boolean };
  /** Seconds that the clock of the runner is behind that of the services; negative where it is ahead. */
  readonly clockBehind?: number;
  /** How the repository's `sub` is made, where GitHub has told. */
  readonly subject?: { readonly customised: boolean; readonly keys: readonly string[] };
  /** Files in which profiles are looked for, and whether the one of `AWS_PROFILE` is in one of them. */
  readonly profiles?: { readonly files: readonly string[]; readonly isThere: boolean };
  /** When it failed. */
  readonly now?: Date;
}

/** One line of the table of failures. */
export interface Row<Failure> {
  readonly when: (failure: Failure, situation: Situation) => boolean;
  readonly explain: (failure: Failure, situation: Situation) => Explanation;
}

/** The whole text, for the log. */
export function render({
  what,
  claims,
  why,
  likely,
  others,
  remedy,
  paste = [],
  parts = [],
}: Explanation): string {
  const said = claims?.map(([name, value]) => `  ${name}: ${value}`).join('\n');
  const also = others?.map((cause) => `- ${cause}`).join('\n');
  return [
    what,
    ...parts.map(({ name, explanation }) => `${name}:\n${indented(render(explanation))}`),
    ...(said ? [`The token said:\n${said}`] : []),
    `${likely ? 'Why, most likely' : 'Why'}: ${why}${also ? `\nIt could also be:\n${also}` : ''}`,
    `What to do: ${remedy}`,
    ...paste.map(({ where, text }) => `${where}:\n\n${text}`),
  ].join('\n\n');
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** One line, for the annotation: what happened, the cause, and where more is to be read. */
export function oneLine({ what, brief, why, likely }: Explanation, more: string): string {
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

/** A text of somebody else's in one line: a line of its own could be taken for one of ours, or for a command to the runner. */
export const flat = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
