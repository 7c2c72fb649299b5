import { Foreign } from '../text/foreign.ts';

/**
 * The base of every error that the action knows. `code` is stable, and selects the explanation. `message` is the action's own
 * text; text of others is in it as `Foreign` prints it.
 */
export abstract class ActionError extends Error {
  abstract readonly code: string;
}

/** The message of any thrown value, as one line unless it is an error of the action. */
export function messageOf(error: unknown): string {
  if (error instanceof ActionError) return error.message;
  if (error instanceof AggregateError && error.message === '') return messageOf(error.errors[0]);
  return `${new Foreign(error instanceof Error ? wordsOf(error) : String(error))}`;
}

/** The message if it is a text. The SDK copies any value of a service's answer into it. */
const wordsOf = ({ message }: Error): string => (typeof message === 'string' ? message : '');

/** An error and its causes for the debug log, outermost first: message and stack of each. */
export function* tracesOf(error: unknown): Generator<string> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    yield [`${cause.name}: ${messageOf(cause)}`, ...framesOf(cause)].join('\n');
  }
}

/** The frames of the stack. Lines of the message, which comes first, may look like frames. */
function framesOf(error: Error): readonly string[] {
  const { stack = '' } = error;
  const message = wordsOf(error);
  const start = stack.indexOf(message);
  const frames = start < 0 ? '' : stack.slice(start + message.length);
  return frames.split('\n').filter((line) => /^ {4}at \S/.test(line));
}
