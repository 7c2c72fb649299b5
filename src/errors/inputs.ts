import { oneLine } from '../../trust/text/line.ts';
import { ActionError } from './error.ts';

/** One problem of the workflow's inputs. */
export interface Problem {
  readonly input: string;
  /** What is wrong, with the value unless it is secret. */
  readonly what: string;
  /** What to write instead. */
  readonly remedy: string;
  /** The input is ignored, with a warning, if the step can do without it. */
  readonly isIdle?: true;
}

/** Reports a problem of the input that is being read. */
export type Report = (what: string, remedy: string) => void;

/** All problems of the inputs, found before any network call. Each problem is one line, whatever it quotes. */
export class InputError extends ActionError {
  override readonly name = 'InputError';
  readonly code = 'inputs';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const all = problems.map(inOneLine);
    super(all.map(({ input, what }) => `${input}: ${what}`).join('\n'));
    this.problems = all;
  }
}

const inOneLine = ({ input, what, remedy, ...rest }: Problem): Problem => ({
  input: oneLine(input),
  what: oneLine(what),
  remedy: oneLine(remedy),
  ...rest,
});
