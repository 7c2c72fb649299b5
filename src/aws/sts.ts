import type { AssumeRoleCommandInput, STSClient } from '@aws-sdk/client-sts';
import { ForeignAnswerError } from '../errors.ts';
import { Secret } from '../secret.ts';
import type { Credentials, Hop, NetworkPlan, SessionTags, Tag } from '../types.ts';
import { accountOf, parseRoleArn } from './arn.ts';
import { refuseForeignAnswers } from './foreign-answer.ts';
import { type Http, requestHandler } from './http.ts';
import { ErrorAwareRetryStrategy, type RetryRules, type SdkRetryOptions } from './retry.ts';

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
    tags: CallTags | undefined,
    credentials: Credentials,
    fresh: boolean,
  ): Promise<Assumed> {
    const { AssumeRoleCommand } = await import('@aws-sdk/client-sts');
    const command = new AssumeRoleCommand({
      ...inputOf(hop),
      ...(hop.externalId && { ExternalId: hop.externalId }),
      ...(tags && { Tags: tags.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
      ...(tags && tags.transitiveKeys.length > 0 && { TransitiveTagKeys: [...tags.transitiveKeys] }),
    });
    const options = { name: 'AssumeRole', freshSession: fresh, usefulFor: forever };
    const answer = await this.#ask(options, credentials, (client, signal) =>
      client.send(command, { abortSignal: signal }),
    );
    return assumedOf(hop, answer);
  }

  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
  async getCallerIdentity(credentials: Credentials): Promise<Caller> {
    const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
    const options = { name: 'GetCallerIdentity', freshSession: false, usefulFor: forever };
    const command = new GetCallerIdentityCommand({});
    const answer = await this.#ask(options, credentials, (client, signal) =>
      client.send(command, { abortSignal: signal }),
    );
    if (!answer.Account || !answer.Arn) throw lacking('account and ARN');
    return { account: answer.Account, arn: answer.Arn };
  }

  async #ask<Answer>(
    options: SdkRetryOptions,
    credentials: Credentials | undefined,
    send: (client: STSClient, signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const { STSClient } = await import('@aws-sdk/client-sts');
    const client = new STSClient({
      region: this.#region,
      ...(this.#network.stsEndpoint && { endpoint: this.#network.stsEndpoint }),
      ...(credentials && { credentials: reveal(credentials) }),
      maxAttempts: this.rules.maxAttempts,
      retryStrategy: new ErrorAwareRetryStrategy(this.rules, options),
      requestHandler: requestHandler(this.#http),
      customUserAgent: [['aws-auth']],
    });
    refuseForeignAnswers(client);
    // The race, because an answer whose body never ends is not covered by the SDK's own timeouts.
    return this.rules.deadline.race(send(client, this.rules.deadline.signal));
  }
}

const forever = () => Number.POSITIVE_INFINITY;

function reveal({ accessKeyId, secretAccessKey, sessionToken }: Credentials) {
  return {
    accessKeyId: accessKeyId.reveal(),
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken && { sessionToken: sessionToken.reveal() }),
  };
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
  const {
    AccessKeyId: id,
    SecretAccessKey: secret,
    SessionToken: token,
    Expiration: expiration,
  } = answer.Credentials ?? {};
  if (!id || !secret || !token) throw lacking('credentials');
  // S3-compatible stores leave the ARN empty: the role's own is the best there is.
  const arn = answer.AssumedRoleUser?.Arn || hop.role;
  return {
    credentials: {
      accessKeyId: new Secret(id),
      secretAccessKey: new Secret(secret),
      sessionToken: new Secret(token),
    },
    ...(expiration && { expiration }),
    arn,
    account: accountOf(arn) ?? parseRoleArn(hop.role)?.account ?? '',
  };
}

function lacking(what: string): ForeignAnswerError {
  return new ForeignAnswerError(200, 'XML', '', `the answer has no ${what}, so it is not one of STS`);
}
