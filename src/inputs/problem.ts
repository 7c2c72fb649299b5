import { FileError, type Problem } from '../errors/index.ts';
import type { InputName } from './schema.ts';

/** A problem of an input: what is wrong, and what to write instead. */
export const problem = (input: InputName, what: string, remedy: string): Problem => ({ input, what, remedy });

/** A problem only where nothing else can be used: otherwise the input is ignored, with a warning. */
export const idle = (found: Problem): Problem => ({ ...found, isIdle: true });

/** What a check of a file finds, as a problem of the input that names it. */
export function problemsOf(input: InputName, check: () => unknown): readonly Problem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof FileError) return [problem(input, error.message, error.remedy)];
    throw error;
  }
}
