import { expect } from '@jest/globals';
import type { StepResult } from '../../harness/runner/job.ts';

export interface Secrets {
  /** Every secret to search for. */
  readonly known: readonly string[];
  /** Secrets from the inputs and the runner. The step must mask them before it prints anything else. */
  readonly given: readonly string[];
  /** Secrets that the step received during a successful run. The step must mask each one. */
  readonly received: readonly string[];
  /** Whether the step's outputs may contain secrets. */
  readonly inOutputs: boolean;
}

/**
 * Fails when a secret appears in the log (except in its own `::add-mask::`), the saved state, the summary, or outputs that
 * may not contain secrets. Also fails when a given or received secret is not masked, or is masked too late.
 */
export function expectNoSecret(result: StepResult, { known, given, received, inOutputs }: Secrets): void {
  const { output, summary, outputs } = result;
  const lines = output.split(/\r?\n/);
  const state = JSON.stringify(result.state);
  const isShown = (text: string, secret: string) => forms(secret).some((form) => text.includes(form));
  // One assertion for all secrets, because a file of tests has thousands.
  const leaks = [...new Set(known)].flatMap((secret) => [
    ...(isShown(output, secret)
      ? lines.filter((line) => line !== maskOf(secret) && isShown(line, secret))
      : []),
    ...(state.includes(JSON.stringify(secret).slice(1, -1)) ? ['the state'] : []),
    ...(isShown(summary, secret) ? ['the summary'] : []),
    ...(!inOutputs && Object.values(outputs).includes(secret) ? ['the outputs'] : []),
  ]);
  expect(leaks).toEqual([]);
  const isMask = (line: string) => line.startsWith('::add-mask::');
  const masksOfAll = lines.slice(
    0,
    lines.findIndex((line) => !isMask(line)),
  );
  expect(received.filter((secret) => !lines.includes(maskOf(secret)))).toEqual([]);
  expect(given.filter((secret) => !masksOfAll.includes(maskOf(secret)))).toEqual([]);
  const signedIn = lines.findIndex((line) => line.startsWith('Signed in'));
  if (signedIn >= 0) expect(lines.findLastIndex(isMask)).toBeLessThan(signedIn);
}

// Workflow commands escape percent signs.
const maskOf = (secret: string) => `::add-mask::${secret.replaceAll('%', '%25')}`;

/** Fails when a text, such as the step summary, contains a secret. */
export function expectAbsent(text: string, secrets: Iterable<string>): void {
  const leaks = [...secrets].filter((secret) => forms(secret).some((form) => text.includes(form)));
  expect(leaks).toEqual([]);
}

/** The secret as it is, URL-encoded, and in base64. */
function forms(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
}
