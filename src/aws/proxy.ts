import type http from 'node:http';
import { Agent, type AgentConnectOpts } from 'agent-base';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { ProxyPlan } from '../types.ts';
import type { Agents } from './http.ts';
import { isExcepted } from './no-proxy.ts';

/** Sends each request through the proxy or, where `no-proxy` names its host, straight on. */
export function throughProxy({ url, except }: ProxyPlan): (direct: Agents) => Agents {
  return (direct) => {
    const proxy = url.reveal();
    const forward = new HttpProxyAgent(proxy, { keepAlive: true });
    const tunnel = new HttpsProxyAgent(proxy, { keepAlive: true });
    return {
      http: new Fork(except, direct.http, forward),
      https: new Fork(except, direct.https, tunnel),
      destroy: () => {
        forward.destroy();
        tunnel.destroy();
      },
    };
  };
}

/** Takes one of two agents for each request, by its host. */
class Fork extends Agent {
  readonly #except: string;
  readonly #direct: http.Agent;
  readonly #proxied: http.Agent;

  constructor(except: string, direct: http.Agent, proxied: http.Agent) {
    super();
    this.#except = except;
    this.#direct = direct;
    this.#proxied = proxied;
  }

  override async connect(
    _request: http.ClientRequest,
    { host, port }: AgentConnectOpts,
  ): Promise<http.Agent> {
    return isExcepted(host ?? '', Number(port), this.#except) ? this.#direct : this.#proxied;
  }
}
