import type { RetryStrategyV2, UserAgent } from '@smithy/types';
import type { Http } from '../net/http.ts';
import type { EndpointPlans, SdkPlan } from '../net/plan.ts';
import { type Call, type RetryRules, retrying } from '../retry/attempts.ts';
import { noRetries } from '../retry/sdk-strategy.ts';
import { isOwnHost } from './partition.ts';
import type { Origin, Service } from './service.ts';
import { serviceErrorOf } from './service-error.ts';
import { type CallOptions, ServiceHandler } from './service-handler.ts';

/** What all requests of a run to AWS share. */
export interface Wire {
  readonly http: Pick<Http, 'send' | 'clockBehind' | 'connected'>;
  readonly rules: RetryRules;
  /** The GitHub run, for the user agent, so that CloudTrail can be searched for it. */
  readonly run?: string | undefined;
  /** Addresses of services that are not AWS's own. */
  readonly endpoints: EndpointPlans;
  readonly sdk: SdkPlan;
  /** Services whose address the log has named. */
  readonly told: Set<string>;
}

/** The settings that all clients share: the action's connections, and no retries, because the action retries itself. */
export interface ClientSettings {
  readonly maxAttempts: number;
  readonly retryStrategy: RetryStrategyV2;
  readonly requestHandler: ServiceHandler;
  readonly customUserAgent: UserAgent;
  readonly endpoint?: string;
  readonly ignoreConfiguredEndpointUrls: true;
  readonly useFipsEndpoint: boolean;
  readonly useDualstackEndpoint: boolean;
  readonly userAgentAppId: () => Promise<string | undefined>;
  readonly authSchemePreference: string[];
  readonly retryMode: 'standard';
  readonly defaultsMode: 'legacy';
  /** Milliseconds that the service's clock is ahead of this machine's. */
  readonly systemClockOffset?: number;
}

/** The settings of a client. `call`: the name of its calls in the debug log, if they do not name themselves. */
export function settingsFor(service: Service, wire: Wire, call = ''): ClientSettings {
  const { http, rules, run, sdk } = wire;
  const endpoint = endpointOf(service, wire);
  return {
    maxAttempts: 1,
    retryStrategy: noRetries,
    requestHandler: new ServiceHandler(http, service, rules.deadline, call),
    customUserAgent: [['aws-auth'], ...(run ? [['github-run', run] satisfies [string, string]] : [])],
    ...(endpoint && { endpoint }),
    // The plan has read and checked these URLs. `endpoint` has the one for this service.
    ignoreConfiguredEndpointUrls: true,
    // For a setting that is missing here, the SDK would read files.
    useFipsEndpoint: sdk.useFips,
    useDualstackEndpoint: sdk.useDualStack,
    userAgentAppId: async () => sdk.appId,
    authSchemePreference: [],
    retryMode: 'standard',
    defaultsMode: 'legacy',
    ...(isClockWrong(http.clockBehind) && { systemClockOffset: http.clockBehind * 1000 }),
  };
}

/** A client of the SDK for any number of calls. */
export interface Connected<Client> {
  readonly client: Client;
  readonly service: Service;
  readonly handler: ServiceHandler;
}

/** Makes a client. `make` gets the settings that it needs. */
export function connected<Client>(
  service: Service,
  wire: Wire,
  make: (settings: ClientSettings) => Client,
): Connected<Client> {
  const settings = settingsFor(service, wire);
  return { client: make(settings), service, handler: settings.requestHandler };
}

/**
 * Asks a service. Rejects with `ServiceError`, `ForeignAnswerError`, `PlainHttpError` or `DeadlineError`. The answer is
 * unchecked.
 */
export async function ask<Client, Answer>(
  { client, service, handler }: Connected<Client>,
  call: Call,
  { http, rules }: Wire,
  send: (client: Client, options: CallOptions) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly origin: Origin }> {
  const { deadline } = rules;
  const known = (error: unknown) => serviceErrorOf(error, service.name, handler.host);
  try {
    const answer = await retrying(call, rules, () =>
      deadline
        .race(send(client, { abortSignal: deadline.signal, call: call.name }))
        .catch((error: unknown) => {
          throw known(error);
        }),
    );
    return { answer, origin: { service: service.name, host: handler.host, clockBehind: http.clockBehind } };
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
