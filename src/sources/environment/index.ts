import type { Context } from '../../context.ts';
import type { Credentials } from '../../identity.ts';
import { ignoresEnvironment } from '../../inputs/exports.ts';
import type { Inputs } from '../../inputs/schema.ts';
import { ShapeError } from '../../text/shape.ts';
import type { Source } from '../contract/source.ts';

export interface EnvironmentPlan {
  readonly kind: 'environment';
  readonly credentials: Credentials;
}

const again = 'the process that renews the session does not have the keys';

/** The credentials in the environment, unless the step ignores them. */
export function environmentOf(inputs: Inputs, { ambient }: Context): Credentials | undefined {
  return ignoresEnvironment(inputs) ? undefined : ambient;
}

/** Credentials that an earlier step, or the runner, put into the environment. */
export const environment: Source<EnvironmentPlan> = {
  kind: 'environment',
  words: 'the environment',
  isFoundLater: true,
  startsChain: true,
  lacking: 'the environment has no credentials',
  resolve: (inputs, context) => {
    const credentials = environmentOf(inputs, context);
    if (!credentials) return { pass: 'the environment has no credentials' };
    const why = inputs['role-chaining'] ? 'role-chaining is set' : 'the environment has credentials';
    return { take: { kind: 'environment', credentials }, why };
  },
  check: () => [],
  yields: () => 'credentials',
  waitsFor: () => '',
  keptIn: () => 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, and where they are set',
  addresses: () => [],
  profiles: () => [],
  whyNotAgain: () => again,
  keep: () => ({}),
  revive: () => {
    throw new ShapeError(again);
  },
  secrets: ({ credentials: { accessKeyId, secretAccessKey, sessionToken } }) => [
    accessKeyId,
    secretAccessKey,
    sessionToken,
  ],
  identify: async ({ credentials }) => ({ kind: 'credentials', credentials }),
  failures: async () => ({}),
};
