import { Connections } from './connections.ts';
import { Deadline } from './deadline.ts';
import { Http } from './http.ts';
import type { NetworkPlan } from './plan.ts';

/** The connections and the deadline of a run. */
export interface Network {
  readonly http: Http;
  readonly deadline: Deadline;
  close(): void;
}

/** Starts the step's deadline. `direct`: connections that are open already. */
export async function openNetwork(
  { proxy, timeoutSeconds }: NetworkPlan,
  direct: Connections = new Connections(),
): Promise<Network> {
  const deadline = new Deadline(timeoutSeconds);
  const http = new Http(direct, proxy && (await (await import('./proxy.ts')).throughProxy(proxy)));
  const close = () => {
    deadline.cancel();
    http.close();
  };
  return { http, deadline, close };
}
