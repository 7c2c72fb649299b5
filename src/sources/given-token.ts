import type { SourcePlan, WebIdentity } from '../types.ts';
import { readNow } from './web-identity-token.ts';

type TokenPlan = Extract<SourcePlan, { kind: 'web-identity-token' }>;

/** The job's identity by a token that the workflow hands over. There is no other, however long the step takes. */
export function givenToken({ token }: TokenPlan): WebIdentity {
  const given = readNow(token);
  return { kind: 'web-identity', token: async () => given, claims: () => given.claims };
}
