import { expect } from '@jest/globals';
import { ActionError, messageOf, tracesOf } from '../../src/errors/index.ts';
import { oneLineOf, render } from '../../src/explain/explanation.ts';
import { page } from '../../src/explain/page.ts';
import { explain } from '../../src/explanations/index.ts';

/** Characters that end a line or control a terminal. */
export const unfit = /[\p{Cc}\p{Zl}\p{Zp}]/u;

// Characters. A part of a secret that is this long counts as leaked.
const part = 16;

const partsOf = (text: string) =>
  Array.from({ length: Math.max(0, text.length - part + 1) }, (_, start) => text.slice(start, start + part));

/** Checks that a failure is an ActionError, has one-line messages, and shows no part of a secret. */
export async function expectSafe(error: unknown, secrets: readonly string[]): Promise<void> {
  expect(error).toBeInstanceOf(ActionError);
  const explanation = await explain(error, { runner: 'github', now: new Date(0), hidesAccounts: false });
  const lines = [messageOf(error), oneLineOf(explanation, 'More')];
  for (const line of lines) expect(line).not.toMatch(unfit);
  const told = [...lines, ...tracesOf(error), render(explanation), page(explanation, 'more', 'step')].join(
    '\n',
  );
  const pieces = new Set(secrets.flatMap(partsOf));
  expect(partsOf(told).filter((each) => pieces.has(each))).toEqual([]);
}
