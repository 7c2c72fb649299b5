import type { Plan } from '../../plan/parts/plan.ts';
import type { Session, SignIn } from '../../session.ts';
import type { Secret } from '../../text/secret.ts';
import type { Job } from '../contract/delivery.ts';
import { exportsKeys, ownProfile } from '../contract/exported.ts';
import { shadowing, unset } from './names.ts';

export type Variables = Readonly<Record<string, string | Secret>>;

/** What goes into the environment of later steps. Blank stands for absent: the AWS tools read it so. */
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

/** What keeps tools from using a profile: blank, where it is set. */
function unshadowed(profile: string, env: Job['env']): Variables {
  return {
    ...Object.fromEntries(shadowing.filter((name) => env[name]).map((name) => [name, ''])),
    // botocore reads it first (boto3 and version 1 of the AWS CLI), and takes a blank one for the name of a profile.
    ...(env.AWS_DEFAULT_PROFILE && { AWS_DEFAULT_PROFILE: profile }),
  };
}
