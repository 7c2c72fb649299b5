import type { Plan } from '../../plan/parts/plan.ts';
import type { Session, SignIn } from '../../session.ts';
import type { Secret } from '../../text/secret.ts';
import type { Job } from '../contract/delivery.ts';
import { exportsKeys, ownProfile } from '../contract/exported.ts';
import { shadowing, unset } from './names.ts';

export type Variables = Readonly<Record<string, string | Secret>>;

/** The variables for later steps. A blank value means absent, because AWS's tools read it so. */
export function variablesFor(plan: Plan, signIn: SignIn, env: Job['env']): Variables {
  const { region, credentials, renew, unset: blank } = plan.deliver;
  const { own } = signIn;
  const profile = ownProfile(signIn);
  return {
    ...(blank && unset),
    ...(own && region && { AWS_REGION: own.region, AWS_DEFAULT_REGION: own.region }),
    ...(own && exportsKeys(plan, signIn) && keysOf(own.session, env)),
    ...(credentials && renew && profile && unshadowed(profile, env)),
    ...(credentials && profile && { AWS_PROFILE: profile }),
  };
}

function keysOf({ credentials }: Session, env: Job['env']): Variables {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const stale = env.AWS_SESSION_TOKEN ? { AWS_SESSION_TOKEN: '' } : {};
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : stale),
  };
}

/** Blanks the variables that keep tools from using a profile, where they are set. */
function unshadowed(profile: string, env: Job['env']): Variables {
  return {
    ...Object.fromEntries(shadowing.filter((name) => env[name]).map((name) => [name, ''])),
    // botocore (boto3, AWS CLI version 1) reads it before AWS_PROFILE, and takes a blank value for a profile's name.
    ...(env.AWS_DEFAULT_PROFILE && { AWS_DEFAULT_PROFILE: profile }),
  };
}
