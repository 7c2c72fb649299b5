import type { RetryStrategyV2, UserAgent } from '@smithy/types';
import type { ActionError } from '../errors/index.ts';
import type { Http } from '../net/http.ts';
import type { EndpointPlans } from '../net/plan.ts';
import { Attempts, type Call, type RetryRules } from '../retry/attempts.ts';
import { SdkRetryStrategy } from '../retry/sdk-strategy.ts';
import { isHostOfAws } from './partition.ts';
import type { Origin, Service } from './service.ts';
import { serviceErrorOf } from './service-error.ts';
import { ServiceHandler } from './service-handler.ts';

/** What every request to AWS goes by in a run. */
export interface Wire {
  readonly http: Http;
  readonly rules: RetryRules;
  /** The GitHub run, by which CloudTrail's user agents can be searched. */
  readonly run?: string | undefined;
  /** Where services are that are not at AWS's own addresses. */
  readonly endpoints: EndpointPlans;
  /** Services of which the log has said where they are. */
  readonly told: Set<string>;
}

/** The settings that all clients share: the action's connections, and its rules for another attempt. */
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

/** The settings of a client that makes one call, and what belongs to that call. */
export interface CallSettings {
  readonly settings: ClientSettings;
  /** An error of the SDK's, as one of the action. */
  readonly known: (error: unknown) => ActionError;
  /** The host that was asked last. */
  readonly host: () => string | undefined;
}

/**
 * How a client of the SDK makes one call: by the connections, limits and attempts of the run. `failed` hears of each attempt that
 * fails.
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
    // The plan has read them, and everybody could see what they are.
    ignoreConfiguredEndpointUrls: true,
    ...(isClockWrong(http.clockBehind) && { systemClockOffset: http.clockBehind * 1000 }),
  } satisfies ClientSettings;
  return { settings, known, host: () => handler.host };
}

/**
 * Asks a service by a client that is made for one call. Rejects with `ServiceError`, `ForeignAnswerError`, `PlainHttpError` or
 * `DeadlineError`. Nothing in the answer has been checked.
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

/** Whether AWS would refuse a signature for its time: five minutes are let pass, and an answer's date is as old as the answer. */
function isClockWrong(behind: number | undefined): behind is number {
  return behind !== undefined && Math.abs(behind) > 60;
}

/** The address of a service that is not at AWS's own. The log names it, and what names it, before anything is sent there. */
export function endpointOf({ id, name }: Pick<Service, 'id' | 'name'>, wire: Wire): string | undefined {
  const endpoint = wire.endpoints[id];
  if (!endpoint) return undefined;
  const host = URL.canParse(endpoint.url) ? new URL(endpoint.url).host : endpoint.url;
  if (!isHostOfAws(host) && !wire.told.has(id)) {
    wire.told.add(id);
    wire.rules.log(`${name} is asked at ${host}, as ${endpoint.from} says.`);
  }
  return endpoint.url;
}
