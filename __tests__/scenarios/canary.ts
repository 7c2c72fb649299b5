import { expect } from '@jest/globals';
import type { StepResult } from '../../harness/runner/job.ts';

export interface Secrets {
  /** Everything that must not show. */
  readonly known: readonly string[];
  /** What the step was given, by its inputs and the runner: masked before anything else is printed. */
  readonly given: readonly string[];
  /** What it received from others while it ran, when it succeeded: each has to be masked. */
  readonly received: readonly string[];
  /** Whether the step's outputs may have them. */
  readonly inOutputs: boolean;
}

/**
 * Fails when a secret shows up where it must not (any line but its own `::add-mask::`, saved state, outputs that were
 * not asked for), and when one that the step had in its hands was not masked, or not masked in time.
 */
export function expectNoSecret(result: StepResult, { known, given, received, inOutputs }: Secrets): void {
  const lines = result.output.split(/\r?\n/);
  // A percent sign is escaped in a command.
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

/** Fails when a secret shows up in a text, such as the page of the run. */
export function expectAbsent(text: string, secrets: Iterable<string>): void {
  const leaks = [...secrets].filter((secret) => forms(secret).some((form) => text.includes(form)));
  expect(leaks).toEqual([]);
}

/** The ways in which a text may hide in a line. */
function forms(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
}
