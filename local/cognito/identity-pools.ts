import { createHash } from 'node:crypto';
import { evaluate } from '../../trust/engine/engine.ts';
import type { Directory } from '../accounts/directory.ts';
import { startSession } from '../accounts/session.ts';
import type { CloudConfig, IdentityPoolConfig } from '../config.ts';
import { CognitoTokens, cognitoProvider } from '../issuers/cognito.ts';
import type { JsonObject } from '../server/json.ts';
import { cognitoError } from './error.ts';
import { type Login, type LoginKeys, verifyLogin } from './login.ts';

interface Identity {
  readonly id: string;
  readonly poolId: string;
  readonly provider: string;
  readonly subject: string;
}

/** Cognito's identity pools: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_Operations.html */
export class IdentityPools {
  readonly tokens = new CognitoTokens();
  readonly #config: CloudConfig;
  readonly #directory: Directory;
  readonly #keysOf: LoginKeys;
  readonly #identities = new Map<string, Identity>();

  constructor(config: CloudConfig, directory: Directory, keysOf: LoginKeys) {
    this.#config = config;
    this.#directory = directory;
    this.#keysOf = keysOf;
  }

  /** The identity of a login in a pool: always the same for the same login. */
  async getId(fields: JsonObject, now: number): Promise<JsonObject> {
    const poolId = required(fields, 'IdentityPoolId');
    const pool = this.#pool(poolId);
    const login = await this.#login(fields, pool, now);
    if (!login) {
      const message = 'Unauthenticated access is not supported for this identity pool.';
      throw cognitoError('NotAuthorizedException', message);
    }
    const { provider, subject } = login;
    const id = `${poolId.split(':')[0]}:${uuidOf(`${poolId} ${provider} ${subject}`)}`;
    this.#identities.set(id, { id, poolId, provider, subject });
    return { IdentityId: id };
  }

  /** The enhanced flow: Cognito itself assumes the role. */
  async getCredentials(fields: JsonObject, now: number): Promise<JsonObject> {
    const { identity, pool, login } = await this.#proven(fields, now);
    const tags = new Map(
      Object.entries(pool['principal-tags'] ?? {}).flatMap(([tag, claim]) =>
        login.claims[claim] === undefined ? [] : [[tag, String(login.claims[claim])] as const],
      ),
    );
    const role = this.#role(fields, pool, identity, tags);
    const request = { sessionName: 'CognitoIdentityCredentials', duration: 3600, tags };
    const stored = startSession(this.#directory, role, request, now);
    return {
      IdentityId: identity.id,
      Credentials: {
        AccessKeyId: stored.accessKeyId,
        SecretKey: stored.secretAccessKey,
        SessionToken: stored.sessionToken,
        Expiration: Math.floor(stored.expires / 1000),
      },
    };
  }

  /** The classic flow: returns a token, with which the caller assumes the role. */
  async getOpenIdToken(fields: JsonObject, now: number): Promise<JsonObject> {
    const { identity, pool } = await this.#proven(fields, now);
    if (!pool['classic-flow']) {
      const message = 'Basic (classic) flow is not enabled, please use enhanced flow.';
      throw cognitoError('InvalidParameterException', message);
    }
    const { id, poolId } = identity;
    return { IdentityId: id, Token: await this.tokens.issue(poolId, id, methodsOf(identity), now) };
  }

  #pool(id: string): IdentityPoolConfig {
    const pool = this.#config['identity-pools']?.[id];
    if (pool) return pool;
    throw cognitoError('ResourceNotFoundException', `IdentityPool '${id}' not found.`);
  }

  async #login(fields: JsonObject, pool: IdentityPoolConfig, now: number): Promise<Login | undefined> {
    const [first] = Object.entries(fields.Logins ?? {});
    if (!first) return undefined;
    const [provider, token] = first;
    return verifyLogin(provider, String(token), pool, this.#directory, this.#keysOf, now);
  }

  /** The identity that the call names. Throws NotAuthorizedException without its login. */
  async #proven(fields: JsonObject, now: number) {
    const id = required(fields, 'IdentityId');
    const identity = this.#identities.get(id);
    if (!identity) throw cognitoError('ResourceNotFoundException', `Identity '${id}' not found.`);
    const pool = this.#pool(identity.poolId);
    const login = await this.#login(fields, pool, now);
    if (!login) throw cognitoError('NotAuthorizedException', `Access to Identity '${id}' is forbidden.`);
    if (login.provider !== identity.provider || login.subject !== identity.subject) {
      const message =
        "Logins don't match. Please include at least one valid login for this identity or identity pool.";
      throw cognitoError('NotAuthorizedException', message);
    }
    return { identity, pool, login };
  }

  #role(fields: JsonObject, pool: IdentityPoolConfig, identity: Identity, tags: ReadonlyMap<string, string>) {
    const { account } = pool;
    const standard = `arn:${this.#directory.partition(account)}:iam::${account}:role/${pool['authenticated-role']}`;
    const custom = typeof fields.CustomRoleArn === 'string' ? fields.CustomRoleArn : undefined;
    const role = this.#directory.role(custom ?? standard);
    const context = new Map<string, string | readonly string[]>([
      [`${cognitoProvider}:aud`, identity.poolId],
      [`${cognitoProvider}:sub`, identity.id],
      [`${cognitoProvider}:amr`, methodsOf(identity)],
      ...[...tags].map(([key, value]) => [`aws:requesttag/${key.toLowerCase()}`, value] as const),
    ]);
    const principal = { type: 'Federated', arns: [cognitoProvider] } as const;
    const actions = ['sts:AssumeRoleWithWebIdentity', ...(tags.size > 0 ? ['sts:TagSession'] : [])];
    const trusts = (action: string) =>
      role && evaluate(role.trust, { action, resource: role.arn, principal, context }) === 'allowed';
    if (role?.account === account && actions.every(trusts)) return role;
    throw cognitoError(
      'InvalidIdentityPoolConfigurationException',
      'Invalid identity pool configuration. Check assigned IAM roles for this pool.',
    );
  }
}

/** The authentication methods of the identity, which trust policies test as `amr`. */
function methodsOf({ provider }: Identity): readonly string[] {
  return ['authenticated', provider];
}

function required(fields: JsonObject, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  const member = `${name[0]?.toLowerCase()}${name.slice(1)}`;
  throw cognitoError(
    'InvalidParameterException',
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
