import { Foreign } from '../text/foreign.ts';

/**
 * The base of every error that the action knows. `code` is stable: it picks the explanation. `message` is text of our own; what
 * others said stands in it as `Foreign` prints it.
 */
export abstract class ActionError extends Error {
  abstract readonly code: string;
}

/** The text of anything that was thrown, as one line unless it is an error of our own. */
export function messageOf(error: unknown): string {
  if (error instanceof ActionError) return error.message;
  if (error instanceof AggregateError && error.message === '') return messageOf(error.errors[0]);
  return `${new Foreign(error instanceof Error ? error.message : String(error))}`;
}

// Lines. Deeper frames are those of Node.
const deepest = 30;

/** An error and its causes for the debug log, from the outside in: what each says, and where it was thrown. */
export function* tracesOf(error: unknown): Generator<string> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const frames = (cause.stack ?? '').split('\n').filter((line) => /^ {4}at \S/.test(line));
    yield [`${cause.name}: ${messageOf(cause)}`, ...frames.slice(-deepest)].join('\n');
  }
}
