import { inWords } from '../text/duration.ts';
import type { Situation } from './situation.ts';

// Seconds. Services name their time in whole seconds, and an answer is under way for a while.
const noteworthy = 30;

/** How wrong the runner's clock is, in words; undefined when it is right, or was not measured. */
export function wrongClock({ clockBehind }: Situation): string | undefined {
  if (clockBehind === undefined || Math.abs(clockBehind) < noteworthy) return undefined;
  return `the clock of this runner is ${inWords(Math.abs(clockBehind))} ${clockBehind > 0 ? 'behind' : 'ahead of'} that of AWS`;
}

/** Whether it was measured, and found to be right. */
export function isClockRight({ clockBehind }: Situation): boolean {
  return clockBehind !== undefined && Math.abs(clockBehind) < noteworthy;
}
