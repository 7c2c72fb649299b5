import type { FailureId } from '../../src/explanations/index.ts';
import type { Fault } from './faults.ts';
import type { Request } from './requests.ts';

/** Whether a fault hits one request or all of them. */
export type Times = 'once' | 'always';

/** The expected outcome of a step. */
export interface Outcome {
  readonly exitCode: 0 | 1;
  /** The explanation that the step prints. */
  readonly id: FailureId | undefined;
  /** The number of requests to the place; undefined if they do not reach the cloud. */
  readonly requests: number | undefined;
}

/** The value of `retry-max-attempts`. */
export const attempts = 3;

/** The expected outcome of a fault at a request. */
export function expected(fault: Fault, request: Request, times: Times): Outcome {
  const { usual = 1, after = 0, optional, parallel } = request;
  const isGood = optional || fault.is === 'harmless' || (fault.is === 'passing' && times === 'once');
  const tries = fault.is === 'passing' && times === 'always' ? attempts : 1;
  const again = fault.is === 'passing' && !optional ? 1 : 0;
  const good = usual + again + untilTimeIsKnown(fault, request);
  const bad = parallel ? (times === 'always' ? usual * tries : usual) : after + tries;
  return {
    exitCode: isGood ? 0 : 1,
    id: isGood ? undefined : idOf(fault, request),
    requests: 'way' in fault.how ? undefined : isGood ? good : bad,
  };
}

/**
 * How many requests AWS refuses until its first answer tells the step the time. AWS tolerates five minutes. It also refuses
 * an MFA code made before that.
 */
function untilTimeIsKnown({ how }: Fault, { signed, place }: Request): number {
  if (!('clock' in how) || signed !== 'given') return 0;
  return place === 'GetSessionToken' ? 2 : 1;
}

function idOf({ id, idOf = {}, how }: Fault, { place, near, parallel }: Request): FailureId | undefined {
  if (near) return 'no-credentials';
  if (parallel && 'answer' in how) return 'sessions';
  if (place === 'token') return idOf.token ?? 'token-failure';
  if (place === 'CreateOAuth2Token' && idOf.login) return idOf.login;
  if (place === 'CreateSession' && idOf.anywhere) return idOf.anywhere;
  const isCenter = /^(RegisterClient|StartDevice|CreateToken|GetRoleCredentials)/.test(place);
  return (isCenter ? idOf.center : undefined) ?? id;
}
