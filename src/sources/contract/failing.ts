import { ActionError, SourceError } from '../../errors/index.ts';

// Codes of errors that say what another party did.
const fromOutside: ReadonlySet<string> = new Set([
  'service',
  'foreign-answer',
  'answer-too-large',
  'plain-http',
]);

/** Whether a service, or something in its place, made it fail. */
export const isFromOutside = (error: unknown) => error instanceof ActionError && fromOutside.has(error.code);

/** Makes what a service did a failure of the source that asked it. The action's other errors stay as they are. */
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
