import { ForeignAnswerError } from '../errors.ts';
import { Secret } from '../secret.ts';
import type { Credentials } from '../types.ts';
import { refuseForeignAnswers, type SdkClient } from './foreign-answer.ts';
import { type Http, requestHandler } from './http.ts';
import { ErrorAwareRetryStrategy, type RetryRules, type SdkRetryOptions } from './retry.ts';

/** What every client of the SDK goes by in a run. */
export interface Wire {
  readonly http: Http;
  readonly rules: RetryRules;
  /** The GitHub run, by which CloudTrail's user agents can be searched. */
  readonly run?: string | undefined;
}

/** The settings that all clients share: our connections, and our rules for another attempt. */
export function clientSettings({ http, rules, run }: Wire, options: SdkRetryOptions) {
  const agent: [string, string?][] = [
    ['aws-auth'],
    ...(run ? [['github-run', run] as [string, string]] : []),
  ];
  return {
    maxAttempts: rules.maxAttempts,
    retryStrategy: new ErrorAwareRetryStrategy(rules, options),
    requestHandler: requestHandler(http),
    customUserAgent: agent,
  };
}

/** For a call whose credentials are not new, and whose proof does not expire. */
export function plainly(name: string): SdkRetryOptions {
  return { name, freshSession: false, usefulFor: () => Number.POSITIVE_INFINITY };
}

/** The service that is asked. */
export interface Service {
  readonly form: 'xml' | 'json';
  /** Its name, for messages. */
  readonly service: string;
}

/** The error for an answer in which something is missing that the service always gives. */
export function lacking({ form, service }: Service, what: string): ForeignAnswerError {
  const message = `the answer has no ${what}, so it is not one of ${service}`;
  return new ForeignAnswerError(200, form.toUpperCase(), '', { message, service });
}

/** Sends by a client that is made for one call. Rejects with the SDK's error, `ForeignAnswerError` or `DeadlineError`. */
export function ask<Client extends SdkClient, Answer>(
  client: Client,
  { form, service }: Service,
  { http, rules: { deadline } }: Wire,
  send: (client: Client, signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  refuseForeignAnswers(client, form, service, http);
  // The race, because an answer whose body never ends is not covered by the SDK's own timeouts.
  return deadline.race(send(client, deadline.signal));
}

/** Credentials as the SDK takes them. */
export function reveal({ accessKeyId, secretAccessKey, sessionToken }: Credentials) {
  return {
    accessKeyId: accessKeyId.reveal(),
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken && { sessionToken: sessionToken.reveal() }),
  };
}

/** Credentials as the SDK gives them. */
export function conceal(found: {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly expiration?: Date | undefined;
}): { readonly credentials: Credentials; readonly expiration?: Date } {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = found;
  return {
    credentials: {
      accessKeyId: new Secret(accessKeyId),
      secretAccessKey: new Secret(secretAccessKey),
      ...(sessionToken && { sessionToken: new Secret(sessionToken) }),
    },
    ...(expiration && { expiration }),
  };
}
