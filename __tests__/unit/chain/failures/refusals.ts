import { explainSts, hopSaid, identifySaid } from '../../../../src/chain/failures/index.ts';
import type { HopSaid } from '../../../../src/chain/failures/said.ts';
import { HopError, IdentifyError, ServiceError } from '../../../../src/errors/index.ts';
import type { Situation } from '../../../../src/explain/situation.ts';
import type { Claims } from '../../../../src/identity.ts';
import type { Route } from '../../../../src/route.ts';
import { Foreign } from '../../../../src/text/foreign.ts';

export const role = 'arn:aws:iam::111122223333:role/deploy';
export const caller = 'arn:aws:sts::444455556666:assumed-role/hub/GitHubActions';

/** An answer of STS. `reason` is AWS's name for the error, without `Exception`. */
export const answer = (reason: string, message: string, status = 400) =>
  new ServiceError({
    service: 'STS',
    host: 'sts.us-east-2.amazonaws.com',
    reason,
    said: new Foreign(message),
    status,
  });

type Place = Partial<ConstructorParameters<typeof HopError>[0]>;

/** The refusal of a hop: the only one, unless `place` says more. */
export const refused = (cause: unknown, place: Place = {}, shape?: HopSaid['shape']): HopSaid =>
  hopSaid(new HopError({ number: 1, of: 1, role, cause, ...place }), shape);

/** The refusal of a hop with a token. */
export const refusedToken = (reason: string, message: string, claims: Claims): HopSaid =>
  refused(answer(reason, message), { claims });

/** The refusal of credentials whose owner was asked for. */
export const unidentified = (reason: string, message: string, shape?: HopSaid['shape']): HopSaid =>
  identifySaid(new IdentifyError('x', { cause: answer(reason, message) }), shape);

export const explain = (said: HopSaid, situation: Partial<Situation> = {}) =>
  explainSts(said, { runner: 'github', ...situation });

export const hop = { role, sessionName: 's', duration: 7200, policyArns: [] };
export const route: Route = {
  partition: 'aws',
  hops: [hop],
  branches: [],
  sessionDuration: 3600,
  propagation: 0,
};
