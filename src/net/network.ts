import { Deadline } from './deadline.ts';
import { Http } from './http.ts';
import type { NetworkPlan } from './plan.ts';

/** The connections and the deadline of a run. */
export interface Network {
  readonly http: Http;
  readonly deadline: Deadline;
  close(): void;
}

/** Starts the step's deadline and, without a proxy, opens connections to the origins of the first requests. */
export async function openNetwork(
  { proxy, timeoutSeconds }: NetworkPlan,
  first: readonly URL[],
): Promise<Network> {
  const deadline = new Deadline(timeoutSeconds);
  const http = new Http(proxy && (await (await import('./proxy.ts')).throughProxy(proxy)));
  if (!proxy) for (const url of first) http.connect(url);
  const close = () => {
    deadline.cancel();
    http.close();
  };
  return { http, deadline, close };
}
