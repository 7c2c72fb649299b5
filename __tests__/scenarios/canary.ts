import { expect } from '@jest/globals';
import type { StepResult } from '../../local/runner/job.ts';

/**
 * Fails when a secret shows up where it must not: in any line but its own `::add-mask::`, after which alone it may be
 * used; in saved state; in outputs that were not asked for. Also when a secret was exported without being masked.
 */
export function expectNoSecret(
  result: StepResult,
  secrets: readonly string[],
  outputsMayHaveThem: boolean,
): void {
  const lines = result.output.split(/\r?\n/);
  const delivered = JSON.stringify([result.exported, result.outputs]);
  for (const secret of new Set(secrets)) {
    const mask = `::add-mask::${secret}`;
    const leaks = lines.filter((line) => line !== mask && forms(secret).some((form) => line.includes(form)));
    expect(leaks).toEqual([]);
    expect(JSON.stringify(result.state)).not.toContain(JSON.stringify(secret).slice(1, -1));
    if (!outputsMayHaveThem) expect(Object.values(result.outputs)).not.toContain(secret);
    if (delivered.includes(JSON.stringify(secret))) expect(lines).toContain(mask);
  }
  expectMasksFirst(lines, secrets);
}

/** The masks of what a step was given come before its first other line. */
function expectMasksFirst(lines: readonly string[], secrets: readonly string[]): void {
  const isMask = (line: string) => line.startsWith('::add-mask::');
  const firstOther = lines.findIndex((line) => !isMask(line));
  const signedIn = lines.findIndex((line) => line.startsWith('Signed in'));
  const given = secrets.filter(
    (secret) => secret.startsWith('AKIA') && lines.includes(`::add-mask::${secret}`),
  );
  for (const secret of given) expect(lines.indexOf(`::add-mask::${secret}`)).toBeLessThan(firstOther);
  if (signedIn >= 0) expect(lines.findLastIndex(isMask)).toBeLessThan(signedIn);
}

/** The ways in which a text may hide in a line. */
function forms(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
}
