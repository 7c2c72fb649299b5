import { FileError, type Problem } from '../errors/index.ts';
import type { InputName } from './schema.ts';

/** A problem with an input: what is wrong, and what to write instead. */
export const problem = (input: InputName, what: string, remedy: string): Problem => ({ input, what, remedy });

/** A problem only if no source can be used. Otherwise the input is ignored with a warning. */
export const idle = (found: Problem): Problem => ({ ...found, isIdle: true });

/** Runs a check of a file. A `FileError` becomes a problem with the input. */
export function problemsOf(input: InputName, check: () => unknown): readonly Problem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof FileError) return [problem(input, error.message, error.remedy)];
    throw error;
  }
}
