import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, type JWK, jwtVerify } from 'jose';
import type { Caller, Directory } from '../accounts/directory.ts';
import { answerJson, JsonError, type JsonObject, objectOf, visibleFields } from '../server/json.ts';
import { type Call, header, type Route } from '../server/route.ts';

const clientId = 'arn:aws:signin:::devtools/same-device';

/** Lifetime of a sign-in's credentials, in seconds. */
const life = 900;

/** A signed-in user, and the thumbprint of the key that the refresh token is bound to. */
interface Login {
  readonly caller: Caller;
  readonly thumbprint: string;
}

/** AWS Sign-In, as `aws login` uses it: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html */
export class SignIn {
  readonly #directory: Directory;
  readonly #logins = new Map<string, Login>();

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  reset(): void {
    this.#logins.clear();
  }

  /** Signs a user in without a browser. Returns the cache entry of `aws login`; negative `seconds` make it expired. */
  async login(user: string, now: number, seconds = life): Promise<JsonObject> {
    const caller = this.#directory.holders().find(({ caller: { arn } }) => arn === user)?.caller;
    if (!caller) throw new Error(`there is no user ${user}`);
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const thumbprint = await calculateJwkThumbprint(publicKey.export({ format: 'jwk' }) as JWK);
    const { expiresAt, ...accessToken } = this.#session(caller, now, seconds);
    return {
      accessToken: { ...accessToken, accountId: caller.account, expiresAt },
      tokenType: 'urn:aws:params:oauth:token-type:access_token_sigv4',
      clientId,
      refreshToken: this.#remember({ caller, thumbprint }),
      idToken: 'unused',
      dpopKey: privateKey.export({ type: 'sec1', format: 'pem' }),
    };
  }

  /** https://docs.aws.amazon.com/signin/latest/APIReference/API_CreateOAuth2Token.html */
  route(call: Call, origin: string, now: number): Route | undefined {
    if (call.method !== 'POST' || call.url.pathname !== '/v1/token') return undefined;
    const fields = objectOf(call.body);
    return {
      what: 'CreateOAuth2Token',
      service: 'signin',
      parameters: visibleFields(fields, ['clientId', 'grantType']),
      answer: () => answerJson('application/json', () => this.#renew(fields, call, origin, now)),
    };
  }

  secrets(): readonly string[] {
    return [...this.#logins.keys()];
  }

  async #renew(fields: JsonObject, call: Call, origin: string, now: number): Promise<JsonObject> {
    if (fields.clientId !== clientId || fields.grantType !== 'refresh_token')
      throw refusal('INVALID_REQUEST', 'The request is not one of a known client');
    const token = String(fields.refreshToken ?? '');
    const login = this.#logins.get(token);
    const thumbprint = await proofOf(call, `${origin}/v1/token`, now);
    if (!login || thumbprint !== login.thumbprint)
      throw refusal('TOKEN_EXPIRED', 'The refresh token has expired');
    this.#logins.delete(token);
    const { expiresAt: _, ...accessToken } = this.#session(login.caller, now, life);
    return { accessToken, tokenType: 'aws_sigv4', expiresIn: life, refreshToken: this.#remember(login) };
  }

  #remember(login: Login): string {
    const token = randomBytes(48).toString('base64url');
    this.#logins.set(token, login);
    return token;
  }

  #session(caller: Caller, now: number, seconds: number) {
    const { accessKeyId, secretAccessKey, sessionToken, expires } = this.#directory.issue(
      { ...caller, kind: 'user-session' },
      now + seconds * 1000,
    );
    return { accessKeyId, secretAccessKey, sessionToken, expiresAt: new Date(expires).toISOString() };
  }
}

/** The thumbprint of the key that the DPoP proof was signed with: https://www.rfc-editor.org/rfc/rfc9449#section-4.3 */
async function proofOf(call: Call, url: string, now: number): Promise<string> {
  try {
    const proof = header(call, 'dpop') ?? '';
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: ['ES256'],
      currentDate: new Date(now),
      maxTokenAge: 300,
    });
    if (payload.htm !== 'POST' || payload.htu !== url) throw new Error('for another request');
    return await calculateJwkThumbprint(protectedHeader.jwk as JWK);
  } catch {
    throw refusal('INVALID_REQUEST', 'The DPoP proof is not valid');
  }
}

function refusal(error: 'TOKEN_EXPIRED' | 'INVALID_REQUEST', message: string): JsonError {
  const isDenied = error === 'TOKEN_EXPIRED';
  return new JsonError(isDenied ? 'AccessDeniedException' : 'ValidationException', isDenied ? 401 : 400, {
    error,
    message,
  });
}
