import type { STSClient } from '@aws-sdk/client-sts';
import type { Credentials } from '../identity.ts';
import type { Call, RetryRules } from '../retry/attempts.ts';
import type { Hop, SessionTags, Tag } from '../route.ts';
import type { Secret } from '../text/secret.ts';
import { type CheckedCredentials, checkAccount, checkArn, checkCredentials, lacking } from './answer.ts';
import { accountOf, parseRoleArn } from './arn.ts';
import { ask, type Wire } from './client.ts';
import { isFresh, reveal } from './credentials.ts';
import { type Origin, services } from './service.ts';
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

  constructor(region: string, wire: Wire) {
    this.#region = region;
    this.#wire = wire;
  }

  /** The retry rules of its calls. */
  get rules(): RetryRules {
    return this.#wire.rules;
  }

  /** Loads the SDK while the run waits for something else, because loading takes long. */
  async preload(): Promise<void> {
    await import('@aws-sdk/client-sts');
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
    send: (client: STSClient, options: { readonly abortSignal: AbortSignal }) => Promise<Answer>,
  ): Promise<{ readonly answer: Answer; readonly origin: Origin }> {
    const { STSClient } = await import('@aws-sdk/client-sts');
    return ask(
      services.sts,
      { ...call, freshSession: isFresh(credentials) },
      this.#wire,
      (settings) =>
        new STSClient({
          region: this.#region,
          ...(credentials && { credentials: reveal(credentials) }),
          ...settings,
        }),
      send,
    );
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
