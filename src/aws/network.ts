import type { Plan } from '../types.ts';
import { Deadline } from './deadline.ts';
import { Http } from './http.ts';
import { partitionOf } from './partition.ts';

/** How many sessions are assumed at a time. */
export const atOnce = 16;

/** What a run needs to reach others. */
export interface Network {
  readonly http: Http;
  readonly deadline: Deadline;
  /** Where STS most likely is, for messages. */
  readonly stsHost: string | undefined;
  close(): void;
}

/** Starts the step's deadline and opens the connections that the plan will need first. */
export async function openNetwork(plan: Plan, env: NodeJS.ProcessEnv): Promise<Network> {
  const deadline = new Deadline(plan.network.timeoutSeconds);
  const { proxy } = plan.network;
  // The modules for proxies print what they send, credentials included, when DEBUG names them.
  if (proxy) delete env.DEBUG;
  const http = new Http(proxy && (await (await import('./proxy.ts')).throughProxy(proxy)));
  const sts = likelyStsOrigin(plan, env);
  const token = plan.source.kind === 'github-oidc' ? webUrl(plan.source.endpoint.url) : undefined;
  if (token && !proxy) http.connect(token);
  // Each of the sessions that are assumed at a time needs a connection of its own.
  const count = Math.min(Math.max(1, plan.sessions.length), atOnce);
  for (let number = 0; sts && !proxy && number < count; number++) http.connect(sts);
  const close = () => {
    deadline.cancel();
    http.close();
  };
  return { http, deadline, stsHost: sts?.host, close };
}

/**
 * Where the SDK will look for STS, by the settings that are cheap to read. A wrong guess costs one unused
 * connection; the SDK itself decides later.
 */
function likelyStsOrigin(plan: Plan, env: NodeJS.ProcessEnv): URL | undefined {
  const endpoint = plan.network.stsEndpoint ?? (env.AWS_ENDPOINT_URL_STS || env.AWS_ENDPOINT_URL);
  if (endpoint) return webUrl(endpoint);
  const suffix = partitionOf(plan.region)?.suffix;
  const name = env.AWS_USE_FIPS_ENDPOINT === 'true' ? 'sts-fips' : 'sts';
  return suffix ? new URL(`https://${name}.${plan.region}.${suffix}`) : undefined;
}

function webUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
