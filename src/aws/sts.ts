import type { STSClient } from '@aws-sdk/client-sts';
import type { Credentials, Identity } from '../identity.ts';
import { loopTurn } from '../net/loop-turn.ts';
import type { Call, RetryRules } from '../retry/attempts.ts';
import type { Hop, SessionTags, Tag } from '../route.ts';
import type { Secret } from '../text/secret.ts';
import { type CheckedCredentials, checkAccount, checkArn, checkCredentials, lacking } from './answer.ts';
import { accountOf, parseRoleArn } from './arn.ts';
import { ask, type Connected, connected, type Wire } from './client.ts';
import { isFresh, reveal } from './credentials.ts';
import { rehearse } from './rehearsal.ts';
import { type Origin, services } from './service.ts';
import type { CallOptions } from './service-handler.ts';
import { type Factor, factorOf, inputOf, onlyWithCredentials } from './sts-parameters.ts';

/** STS's answer to a role assumption. */
export interface Assumed extends CheckedCredentials {
  readonly arn: string;
  readonly account: string;
}

export interface Caller {
  readonly account: string;
  readonly arn: string;
}

/** The tags as one call sends them. */
export interface CallTags {
  readonly tags: readonly Tag[];
  readonly transitiveKeys: SessionTags['transitiveKeys'];
}

/** Optional parameters of a role assumption with credentials, besides its hop. */
export interface AssumeOptions {
  readonly tags?: CallTags | undefined;
  readonly factor?: Factor | undefined;
  readonly sourceIdentity?: string | undefined;
}

/** The calls to STS of one run. Every method rejects as `ask` does. */
export class Sts {
  readonly #region: string;
  readonly #wire: Wire;
  readonly #clients = new Map<Credentials | undefined, Promise<Connected<STSClient>>>();

  constructor(region: string, wire: Wire) {
    this.#region = region;
    this.#wire = wire;
  }

  /** The retry rules of its calls. */
  get rules(): RetryRules {
    return this.#wire.rules;
  }

  /** Loads the SDK, and makes it ready to assume a role, while the run waits for a token or a connection. */
  async warmUp(identity: Identity, assumes: boolean): Promise<void> {
    // Loading blocks the event loop. TLS begins first, as soon as the connections are open: then there is a round trip to wait for.
    await this.#wire.http.connected();
    await loopTurn();
    await import('@aws-sdk/client-sts');
    await loopTurn();
    const isHere = identity.kind === 'web-identity' && identity.claims() !== undefined;
    if (assumes && !isHere) await rehearse(identity.kind, this.#wire, (wire) => new Sts(this.#region, wire));
  }

  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
  async assumeRoleWithWebIdentity(hop: Hop, jwt: Secret, usefulFor: () => number): Promise<Assumed> {
    const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
    const command = new AssumeRoleWithWebIdentityCommand({
      ...inputOf(hop, onlyWithCredentials),
      WebIdentityToken: jwt.reveal(),
    });
    const { answer, origin } = await this.#ask(
      { name: 'AssumeRoleWithWebIdentity', usefulFor },
      undefined,
      (client, options) => client.send(command, options),
    );
    return assumedOf(hop, answer, origin);
  }

  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
  async assumeRole(
    hop: Hop,
    credentials: Credentials,
    { tags, factor, sourceIdentity }: AssumeOptions,
  ): Promise<Assumed> {
    const { AssumeRoleCommand } = await import('@aws-sdk/client-sts');
    const command = new AssumeRoleCommand({
      ...inputOf(hop),
      ...(sourceIdentity && { SourceIdentity: sourceIdentity }),
      ...factorOf(factor),
      ...(tags && { Tags: tags.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
      ...(tags && tags.transitiveKeys.length > 0 && { TransitiveTagKeys: [...tags.transitiveKeys] }),
    });
    const { answer, origin } = await this.#ask({ name: 'AssumeRole' }, credentials, (client, options) =>
      client.send(command, options),
    );
    return assumedOf(hop, answer, origin);
  }

  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html; `duration` in seconds. */
  async getSessionToken(
    duration: number,
    credentials: Credentials,
    factor: Factor,
  ): Promise<CheckedCredentials> {
    const { GetSessionTokenCommand } = await import('@aws-sdk/client-sts');
    const command = new GetSessionTokenCommand({ DurationSeconds: duration, ...factorOf(factor) });
    const { answer, origin } = await this.#ask({ name: 'GetSessionToken' }, credentials, (client, options) =>
      client.send(command, options),
    );
    return sessionOf(answer, origin);
  }

  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
  async getCallerIdentity(credentials: Credentials): Promise<Caller> {
    const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
    const command = new GetCallerIdentityCommand({});
    const { answer, origin } = await this.#ask(
      { name: 'GetCallerIdentity' },
      credentials,
      (client, options) => client.send(command, options),
    );
    const arn = checkArn(answer.Arn, origin);
    if (!arn) throw lacking('ARN', origin);
    return { account: checkAccount(answer.Account, origin), arn };
  }

  async #ask<Answer>(
    call: Call,
    credentials: Credentials | undefined,
    send: (client: STSClient, options: CallOptions) => Promise<Answer>,
  ): Promise<{ readonly answer: Answer; readonly origin: Origin }> {
    const client = await this.#clientFor(credentials);
    return ask(client, { ...call, freshSession: isFresh(credentials) }, this.#wire, send);
  }

  /** One client for all calls with the same credentials, because a client takes longer to make than a call. */
  #clientFor(credentials: Credentials | undefined): Promise<Connected<STSClient>> {
    const known = this.#clients.get(credentials);
    if (known) return known;
    const made = import('@aws-sdk/client-sts').then(({ STSClient }) =>
      connected(services.sts, this.#wire, (settings) => {
        const signer = credentials && { credentials: reveal(credentials) };
        return new STSClient({ region: this.#region, ...signer, ...settings });
      }),
    );
    this.#clients.set(credentials, made);
    return made;
  }
}

interface AssumeAnswer {
  readonly Credentials?:
    | {
        AccessKeyId: string | undefined;
        SecretAccessKey: string | undefined;
        SessionToken: string | undefined;
        Expiration: Date | undefined;
      }
    | undefined;
  readonly AssumedRoleUser?: { Arn: string | undefined } | undefined;
}

function assumedOf(hop: Hop, answer: AssumeAnswer, origin: Origin): Assumed {
  // S3-compatible stores leave the ARN empty. The role's own ARN replaces it.
  const arn = checkArn(answer.AssumedRoleUser?.Arn, origin) ?? hop.role;
  return {
    ...sessionOf(answer, origin),
    arn,
    account: accountOf(arn) ?? parseRoleArn(hop.role)?.account ?? '',
  };
}

function sessionOf(
  { Credentials: found }: Pick<AssumeAnswer, 'Credentials'>,
  origin: Origin,
): CheckedCredentials {
  const {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken,
    Expiration: expiration,
  } = found ?? {};
  return checkCredentials({ accessKeyId, secretAccessKey, sessionToken, expiration }, origin);
}
