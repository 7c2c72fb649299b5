import type { AssumeRoleCommandInput, STSClient } from '@aws-sdk/client-sts';
import type { Secret } from '../secret.ts';
import type { Credentials, Hop, NetworkPlan, SessionTags, Tag } from '../types.ts';
import { accountOf, parseRoleArn } from './arn.ts';
import { ask, clientSettings, conceal, lacking, plainly, reveal, type Wire } from './client.ts';
import type { Http } from './http.ts';
import type { RetryRules, SdkRetryOptions } from './retry.ts';

const service = { form: 'xml', service: 'STS' } as const;

/** What STS answers to a role assumption. */
export interface Assumed {
  readonly credentials: Credentials;
  readonly expiration?: Date;
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

/** A second factor as a call sends it. */
export interface Factor {
  readonly serial: string;
  readonly code: Secret;
}

/** What a role assumption with credentials may have besides its hop. */
export interface AssumeOptions {
  readonly tags?: CallTags | undefined;
  readonly factor?: Factor | undefined;
  readonly sourceIdentity?: string | undefined;
  /** The credentials were made a moment ago, so STS may not know them everywhere yet. */
  readonly fresh: boolean;
}

/** STS, as one run needs it. Every method rejects with the SDK's own error. */
export class Sts {
  readonly #region: string;
  readonly #network: NetworkPlan;
  readonly #http: Http;
  /** The rules by which its calls are tried again. */
  readonly rules: RetryRules;

  constructor(region: string, network: NetworkPlan, http: Http, rules: RetryRules) {
    this.#region = region;
    this.#network = network;
    this.#http = http;
    this.rules = rules;
  }

  /** Loads the SDK, which takes longer than most of the rest, while something else is being waited for. */
  async preload(): Promise<void> {
    await import('@aws-sdk/client-sts');
  }

  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
  async assumeRoleWithWebIdentity(hop: Hop, jwt: Secret, usefulFor: () => number): Promise<Assumed> {
    const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
    const command = new AssumeRoleWithWebIdentityCommand({ ...inputOf(hop), WebIdentityToken: jwt.reveal() });
    const options = { name: 'AssumeRoleWithWebIdentity', freshSession: false, usefulFor };
    const answer = await this.#ask(options, undefined, (client, signal) =>
      client.send(command, { abortSignal: signal }),
    );
    return assumedOf(hop, answer);
  }

  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
  async assumeRole(
    hop: Hop,
    credentials: Credentials,
    { tags, factor, sourceIdentity, fresh }: AssumeOptions,
  ): Promise<Assumed> {
    const { AssumeRoleCommand } = await import('@aws-sdk/client-sts');
    const command = new AssumeRoleCommand({
      ...inputOf(hop),
      ...(hop.externalId && { ExternalId: hop.externalId }),
      ...(sourceIdentity && { SourceIdentity: sourceIdentity }),
      ...factorOf(factor),
      ...(tags && { Tags: tags.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
      ...(tags && tags.transitiveKeys.length > 0 && { TransitiveTagKeys: [...tags.transitiveKeys] }),
    });
    const options = { ...plainly('AssumeRole'), freshSession: fresh };
    const answer = await this.#ask(options, credentials, (client, signal) =>
      client.send(command, { abortSignal: signal }),
    );
    return assumedOf(hop, answer);
  }

  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html; `duration` in seconds. */
  async getSessionToken(
    duration: number,
    credentials: Credentials,
    factor: Factor,
  ): Promise<{ readonly credentials: Credentials; readonly expiration?: Date }> {
    const { GetSessionTokenCommand } = await import('@aws-sdk/client-sts');
    const command = new GetSessionTokenCommand({ DurationSeconds: duration, ...factorOf(factor) });
    return sessionOf(
      await this.#ask(plainly('GetSessionToken'), credentials, (client, signal) =>
        client.send(command, { abortSignal: signal }),
      ),
    );
  }

  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
  async getCallerIdentity(credentials: Credentials): Promise<Caller> {
    const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
    const command = new GetCallerIdentityCommand({});
    const answer = await this.#ask(plainly('GetCallerIdentity'), credentials, (client, signal) =>
      client.send(command, { abortSignal: signal }),
    );
    if (!answer.Account || !answer.Arn) throw lacking(service, 'account and ARN');
    return { account: answer.Account, arn: answer.Arn };
  }

  async #ask<Answer>(
    options: SdkRetryOptions,
    credentials: Credentials | undefined,
    send: (client: STSClient, signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const { STSClient } = await import('@aws-sdk/client-sts');
    const wire: Wire = { http: this.#http, rules: this.rules, run: this.#network.run };
    const client = new STSClient({
      region: this.#region,
      ...(this.#network.stsEndpoint && { endpoint: this.#network.stsEndpoint }),
      ...(credentials && { credentials: reveal(credentials) }),
      ...clientSettings(wire, options),
    });
    return ask(client, service, wire, send);
  }
}

function factorOf(factor: Factor | undefined) {
  return factor && { SerialNumber: factor.serial, TokenCode: factor.code.reveal() };
}

function inputOf(hop: Hop): AssumeRoleCommandInput {
  return {
    RoleArn: hop.role,
    RoleSessionName: hop.sessionName,
    DurationSeconds: hop.duration,
    ...(hop.policy && { Policy: hop.policy }),
    ...(hop.policyArns.length > 0 && { PolicyArns: hop.policyArns.map((arn) => ({ arn })) }),
  };
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

function assumedOf(hop: Hop, answer: AssumeAnswer): Assumed {
  // S3-compatible stores leave the ARN empty: the role's own is the best there is.
  const arn = answer.AssumedRoleUser?.Arn || hop.role;
  return {
    ...sessionOf(answer),
    arn,
    account: accountOf(arn) ?? parseRoleArn(hop.role)?.account ?? '',
  };
}

function sessionOf({ Credentials: found }: Pick<AssumeAnswer, 'Credentials'>): {
  readonly credentials: Credentials;
  readonly expiration?: Date;
} {
  const {
    AccessKeyId: id,
    SecretAccessKey: secret,
    SessionToken: token,
    Expiration: expiration,
  } = found ?? {};
  if (!id || !secret || !token) throw lacking(service, 'credentials');
  return conceal({ accessKeyId: id, secretAccessKey: secret, sessionToken: token, expiration });
}
