import { now } from '../../trust/clock.ts';
import { DeadlineError, ServiceError } from '../errors/index.ts';
import type { RetryRules } from './attempts.ts';

// Milliseconds between two attempts. IAM takes 10 to 30 seconds to propagate a change:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
const interval = 2_500;

/** Whether the error may come from a role, a policy or a provider that was made seconds ago. */
function isRefusal(error: unknown): boolean {
  // An MFA code works only once, so another attempt does not help.
  if (!(error instanceof ServiceError) || error.said.says('MultiFactorAuthentication')) return false;
  return error.reason === 'AccessDenied' || error.said.says('No OpenIDConnect provider found');
}

/**
 * Repeats a refused role assumption for so many seconds. Rejects with the last refusal, also when the deadline passes after one, or
 * with any other failure at once.
 */
export async function throughPropagation<Result>(
  role: string,
  seconds: number,
  { deadline, log }: RetryRules,
  ask: () => Promise<Result>,
): Promise<Result> {
  const end = now() + seconds * 1000;
  let refusal: unknown;
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (refusal && error instanceof DeadlineError) throw refusal;
      const left = Math.min(end - now(), deadline.left() - 100);
      if (!isRefusal(error) || left <= 0) throw error;
      refusal = error;
      if (attempt === 1)
        log(
          `${role} may be new, so the step repeats the refused request for ${seconds} s (role-propagation-s).`,
        );
      await deadline.pause(Math.min(interval, left));
    }
  }
}
