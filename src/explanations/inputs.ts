import type { InputError } from '../errors/index.ts';
import type { Entry, Words } from '../explain/failure.ts';

export const inputsEntry = {
  inputs: { group: 'Before the first request', seen: 'One or more inputs are wrong' },
} as const satisfies Record<string, Entry>;

/** Explains all problems of the inputs at once. */
export function explainInputs({ problems }: InputError): Words {
  const list = problems.map(({ input, what, remedy }) => `- ${input}: ${what}. ${remedy}`).join('\n');
  return {
    brief: `${problems.map(({ input, what }) => `${input}: ${what}`).join('; ')}.`,
    title: problems.length === 1 ? 'An input is wrong' : `${problems.length} inputs are wrong`,
    what: list,
    why: 'The step checks its inputs before it requests or changes anything.',
    remedy: 'Correct every listed problem.',
  };
}
