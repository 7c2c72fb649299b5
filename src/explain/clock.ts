import { inWords } from '../text/duration.ts';
import type { Situation } from './situation.ts';

// Seconds. Services send their time in whole seconds, and an answer takes time to arrive.
const noteworthy = 30;

/** How wrong the runner's clock is, in words; undefined when it is right, or was not measured. */
export function wrongClock({ clockBehind }: Situation): string | undefined {
  if (clockBehind === undefined || Math.abs(clockBehind) < noteworthy) return undefined;
  return `the clock of this runner is ${inWords(Math.abs(clockBehind))} ${clockBehind > 0 ? 'behind' : 'ahead of'} that of AWS`;
}

/** Whether the clock was measured and is right. */
export function isClockRight({ clockBehind }: Situation): boolean {
  return clockBehind !== undefined && Math.abs(clockBehind) < noteworthy;
}
