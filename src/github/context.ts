import { Secret } from '../secret.ts';
import type { Credentials, TokenEndpoint } from '../types.ts';

/** What the runner and earlier steps tell this step, apart from its inputs. Everything may be missing. */
export interface Context {
  readonly tokenEndpoint?: TokenEndpoint;
  /** Credentials in the environment, from an earlier step or the runner. */
  readonly ambient?: Credentials;
  /** An STS endpoint that the SDK's own variables name. */
  readonly endpointVariable?: { readonly name: string; readonly url: string };
  /** The `GITHUB_*` variables, for session tags and messages. */
  readonly github: Readonly<Record<string, string>>;
  readonly runner: 'act' | 'github';
}

export function readContext(env: NodeJS.ProcessEnv): Context {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  const ambient = credentialsIn(env);
  const name = ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'].find((variable) => env[variable]);
  return {
    ...(url && bearer && { tokenEndpoint: { url, bearer: new Secret(bearer) } }),
    ...(ambient && { ambient }),
    ...(name && { endpointVariable: { name, url: env[name] ?? '' } }),
    github: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) =>
        name.startsWith('GITHUB_') && value ? [[name, value]] : [],
      ),
    ),
    runner: env.ACT === 'true' ? 'act' : 'github',
  };
}

/** The credentials in AWS's own variables. An empty variable counts as absent, as it does for the AWS tools. */
function credentialsIn(env: NodeJS.ProcessEnv): Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
  if (!id || !secret) return undefined;
  return {
    accessKeyId: new Secret(id),
    secretAccessKey: new Secret(secret),
    ...(token && { sessionToken: new Secret(token) }),
  };
}
