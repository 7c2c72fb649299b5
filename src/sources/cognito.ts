import { getCredentialsForIdentity, getId, getOpenIdToken, regionOf } from '../aws/cognito.ts';
import { hostOf } from '../aws/partition.ts';
import { DeadlineError, SourceError, TokenRequestError } from '../errors.ts';
import type { CognitoPlan, Identity, WebIdentity } from '../types.ts';
import type { Means } from './means.ts';
import { fetching, receivedNow } from './web-identity-token.ts';

/**
 * The job's identity by a Cognito identity pool. Enhanced flow: credentials of the role that the pool picks. Basic flow:
 * a token of Cognito, with which the first role is assumed. Rejects with `SourceError`, or with the login's own error.
 */
export async function cognito(plan: CognitoPlan, login: WebIdentity, means: Means): Promise<Identity> {
  if (plan.flow === 'basic') return basic(plan, login, means);
  const { identity, logins } = await signIn(plan, login, means);
  const answer = await asked(plan, () =>
    getCredentialsForIdentity(plan.pool, identity, logins, plan.customRole, means),
  );
  const { accessKeyId, secretAccessKey, sessionToken } = answer.credentials;
  means.runner.mask(accessKeyId, secretAccessKey, sessionToken);
  return { kind: 'credentials', ...answer };
}

function basic(plan: CognitoPlan, login: WebIdentity, means: Means): WebIdentity {
  return fetching(async () => {
    const { identity, logins } = await signIn(plan, login, means);
    const jwt = await asked(plan, () => getOpenIdToken(plan.pool, identity, logins, means));
    means.runner.mask(jwt);
    return receivedNow(jwt);
  });
}

/** Finds out which identity of the pool the job is. */
async function signIn(plan: CognitoPlan, login: WebIdentity, means: Means) {
  const { jwt, claims } = await login.token();
  // The pool lists a provider by its issuer, without the scheme.
  const provider = plan.provider ?? String(claims.iss ?? '').replace(/^https?:\/\//, '');
  const logins = { [provider]: jwt.reveal() };
  const identity = await asked(plan, () => getId(plan.pool, logins, means));
  means.runner.info(`Cognito identity: ${identity}, by ${provider}.`);
  return { identity, logins };
}

async function asked<Answer>({ pool }: CognitoPlan, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof DeadlineError || cause instanceof TokenRequestError) throw cause;
    const host = hostOf('cognito-identity', regionOf(pool));
    throw new SourceError({ source: 'cognito', service: 'Amazon Cognito', host, cause });
  }
}
