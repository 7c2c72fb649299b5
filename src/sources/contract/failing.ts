import { ActionError, SourceError } from '../../errors/index.ts';

// Codes of errors that another party caused.
const fromOutside: ReadonlySet<string> = new Set([
  'service',
  'foreign-answer',
  'answer-too-large',
  'plain-http',
]);

/** Whether a service, or a proxy in its place, caused the error. */
export const isFromOutside = (error: unknown) => error instanceof ActionError && fromOutside.has(error.code);

/** Wraps errors that a service caused, and unknown ones, in `SourceError`. Rethrows the action's other errors. */
export async function asSource<Result>(
  source: string,
  service: string,
  ask: () => Promise<Result>,
): Promise<Result> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof ActionError && !isFromOutside(cause)) throw cause;
    throw new SourceError({ source, service, cause });
  }
}
