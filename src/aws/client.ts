import type { RetryStrategyV2, UserAgent } from '@smithy/types';
import type { ActionError } from '../errors/index.ts';
import type { Http } from '../net/http.ts';
import type { EndpointPlans } from '../net/plan.ts';
import { Attempts, type Call, type RetryRules } from '../retry/attempts.ts';
import { SdkRetryStrategy } from '../retry/sdk-strategy.ts';
import { isOwnHost } from './partition.ts';
import type { Origin, Service } from './service.ts';
import { serviceErrorOf } from './service-error.ts';
import { ServiceHandler } from './service-handler.ts';

/** What all requests of a run to AWS share. */
export interface Wire {
  readonly http: Http;
  readonly rules: RetryRules;
  /** The GitHub run, for the user agent, so that CloudTrail can be searched for it. */
  readonly run?: string | undefined;
  /** Addresses of services that are not AWS's own. */
  readonly endpoints: EndpointPlans;
  /** Services whose address the log has named. */
  readonly told: Set<string>;
}

/** The settings that all clients share: the action's connections and retry rules. */
export interface ClientSettings {
  readonly maxAttempts: number;
  readonly retryStrategy: RetryStrategyV2;
  readonly requestHandler: ServiceHandler;
  readonly customUserAgent: UserAgent;
  readonly endpoint?: string;
  readonly ignoreConfiguredEndpointUrls: true;
  /** Milliseconds that the service's clock is ahead of this machine's. */
  readonly systemClockOffset?: number;
}

/** The settings of a client that makes one call, and helpers for that call. */
export interface CallSettings {
  readonly settings: ClientSettings;
  /** Turns an error of the SDK into one of the action. */
  readonly known: (error: unknown) => ActionError;
  /** The host that was asked last. */
  readonly host: () => string | undefined;
}

/**
 * Settings for a client of the SDK that makes one call, with the connections, limits and retries of the run. `failed` gets the
 * error of each failed attempt.
 */
export function settingsFor(
  service: Service,
  call: Call,
  wire: Wire,
  failed: (error: ActionError) => void = () => {},
): CallSettings {
  const { http, rules, run } = wire;
  const { deadline, maxAttempts } = rules;
  const handler = new ServiceHandler(http, service, deadline, call.name);
  const endpoint = endpointOf(service, wire);
  const known = (error: unknown) => serviceErrorOf(error, service.name, handler.host);
  const settings = {
    maxAttempts,
    retryStrategy: new SdkRetryStrategy(new Attempts(rules, call), (error) => {
      const failure = known(error);
      failed(failure);
      return failure;
    }),
    requestHandler: handler,
    customUserAgent: [['aws-auth'], ...(run ? [['github-run', run] satisfies [string, string]] : [])],
    ...(endpoint && { endpoint }),
    // The plan has read and checked these URLs. `endpoint` has the one for this service.
    ignoreConfiguredEndpointUrls: true,
    ...(isClockWrong(http.clockBehind) && { systemClockOffset: http.clockBehind * 1000 }),
  } satisfies ClientSettings;
  return { settings, known, host: () => handler.host };
}

/**
 * Asks a service with a client made for one call. Rejects with `ServiceError`, `ForeignAnswerError`, `PlainHttpError` or
 * `DeadlineError`. The answer is unchecked.
 */
export async function ask<Client, Answer>(
  service: Service,
  call: Call,
  wire: Wire,
  make: (settings: ClientSettings) => Client,
  send: (client: Client, options: { readonly abortSignal: AbortSignal }) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly origin: Origin }> {
  const { settings, known, host } = settingsFor(service, call, wire);
  const { deadline } = wire.rules;
  try {
    const answer = await deadline.race(send(make(settings), { abortSignal: deadline.signal }));
    return { answer, origin: { service: service.name, host: host(), clockBehind: wire.http.clockBehind } };
  } catch (error) {
    throw known(error);
  }
}

/** Whether signatures need a correction. Up to a minute is tolerated, because an answer's date is as old as the answer. */
function isClockWrong(behind: number | undefined): behind is number {
  return behind !== undefined && Math.abs(behind) > 60;
}

/** The service's address from the plan, if any. The log names it and its origin first, if it is not AWS's own. */
export function endpointOf(
  { id, name, host: own }: Pick<Service, 'id' | 'name' | 'host'>,
  wire: Wire,
): string | undefined {
  const endpoint = wire.endpoints[id];
  if (!endpoint) return undefined;
  const host = URL.canParse(endpoint.url) ? new URL(endpoint.url).host : endpoint.url;
  if (!isOwnHost(own, host) && !wire.told.has(id)) {
    wire.told.add(id);
    wire.rules.log(`Requests to ${name} go to ${host}, set by ${endpoint.from}.`);
  }
  return endpoint.url;
}
