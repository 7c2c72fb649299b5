import type { Identity, WebIdentity } from '../../identity.ts';
import type { Run } from '../../run.ts';
import { asSource } from '../contract/failing.ts';
import { fetching, receivedNow } from '../contract/token.ts';
import { getCredentialsForIdentity, getId, getOpenIdToken } from './client.ts';
import type { CognitoPlan } from './plan.ts';

/**
 * The job's identity from a Cognito identity pool. Enhanced flow: credentials of the pool's role, or of `customRole`. Basic
 * flow: a Cognito token for the first role. Rejects with `SourceError`, or with the login's own error.
 */
export async function cognitoIdentity(plan: CognitoPlan, login: WebIdentity, run: Run): Promise<Identity> {
  if (plan.flow === 'basic') return basic(plan, login, run);
  const { identity, logins } = await signIn(plan, login, run);
  const answer = await asked(() =>
    getCredentialsForIdentity(plan.pool, identity, logins, plan.customRole, run.wire),
  );
  const { accessKeyId, secretAccessKey, sessionToken } = answer.credentials;
  run.runner.mask(accessKeyId, secretAccessKey, sessionToken);
  return { kind: 'credentials', ...answer };
}

function basic(plan: CognitoPlan, login: WebIdentity, run: Run): WebIdentity {
  return fetching(async () => {
    const { identity, logins } = await signIn(plan, login, run);
    const jwt = await asked(() => getOpenIdToken(plan.pool, identity, logins, run.wire));
    run.runner.mask(jwt);
    return receivedNow(jwt);
  });
}

/** Asks the pool for the ID of the job's identity. */
async function signIn(plan: CognitoPlan, login: WebIdentity, { wire, runner }: Run) {
  const { jwt, claims } = await login.token();
  // The pool lists a provider by its issuer, without the scheme.
  const provider = plan.provider ?? (claims.iss ?? '').replace(/^https?:\/\//, '');
  const logins = { [provider]: jwt.reveal() };
  const identity = await asked(() => getId(plan.pool, logins, wire));
  runner.info(`Cognito identity: ${identity} (provider ${provider}).`);
  return { identity, logins };
}

const asked = <Answer>(ask: () => Promise<Answer>) => asSource('cognito', 'Amazon Cognito', ask);
