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
  const lines = result.output.split(/\r?\n/);
  // Workflow commands escape percent signs.
  const maskOf = (secret: string) => `::add-mask::${secret.replaceAll('%', '%25')}`;
  for (const secret of new Set(known)) {
    const leaks = lines.filter(
      (line) => line !== maskOf(secret) && forms(secret).some((form) => line.includes(form)),
    );
    expect(leaks).toEqual([]);
    expect(JSON.stringify(result.state)).not.toContain(JSON.stringify(secret).slice(1, -1));
    expect(forms(secret).filter((form) => result.summary.includes(form))).toEqual([]);
    if (!inOutputs) expect(Object.values(result.outputs)).not.toContain(secret);
  }
  for (const secret of received) expect(lines).toContain(maskOf(secret));
  const isMask = (line: string) => line.startsWith('::add-mask::');
  const masksOfAll = lines.slice(
    0,
    lines.findIndex((line) => !isMask(line)),
  );
  for (const secret of given) expect(masksOfAll).toContain(maskOf(secret));
  const signedIn = lines.findIndex((line) => line.startsWith('Signed in'));
  if (signedIn >= 0) expect(lines.findLastIndex(isMask)).toBeLessThan(signedIn);
}

/** Fails when a text, such as the step summary, contains a secret. */
export function expectAbsent(text: string, secrets: Iterable<string>): void {
  const leaks = [...secrets].filter((secret) => forms(secret).some((form) => text.includes(form)));
  expect(leaks).toEqual([]);
}

/** The secret as it is, URL-encoded, and in base64. */
function forms(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
}
