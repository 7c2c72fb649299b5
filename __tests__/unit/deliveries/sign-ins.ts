import type { Credentials } from '../../../src/identity.ts';
import type { Plan } from '../../../src/plan/parts/plan.ts';
import type { Session, SignIn } from '../../../src/session.ts';
import { Secret } from '../../../src/text/secret.ts';

export const credentials: Credentials = {
  accessKeyId: new Secret('AKIAIOSFODNN7EXAMPLE'),
  secretAccessKey: new Secret('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
};
export const arn = 'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions';
export const caller = { account: '111122223333', arn };

/** A session of a role. */
export function sessionOf(changes: Partial<Session> = {}): Session {
  return {
    credentials: { ...credentials, sessionToken: new Secret('session-token') },
    expiration: new Date('2026-11-24T12:00:00Z'),
    caller,
    hops: [],
    isFound: false,
    ...changes,
  };
}

/** What a sign-in by the plan yields. Each of several sessions is a different one. */
export function signInOf(plan: Plan, changes: Partial<Session> = {}): SignIn {
  const { choice, route, deliver, network } = plan;
  const source = choice.source.kind;
  if (route.branches.length > 0) {
    const named = route.branches.map(({ name, region }) => ({ name, region, session: sessionOf(changes) }));
    const chosen = named.find(({ name }) => name === deliver.own);
    return { named, source, ...(chosen && { own: chosen }) };
  }
  const own = { region: network.region, session: sessionOf(changes) };
  return { own, source, named: deliver.profile ? [{ name: deliver.profile.name, ...own }] : [] };
}
