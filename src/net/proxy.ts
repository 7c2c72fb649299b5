import type http from 'node:http';
import { Agent, type AgentConnectOpts } from 'agent-base';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { Agents } from './connections.ts';
import type { Route } from './http.ts';
import { isExcepted } from './no-proxy.ts';
import type { ProxyPlan } from './plan.ts';

/** Sends requests through the proxy, or directly if `no-proxy` names their host. */
export async function throughProxy({ url, host, except }: ProxyPlan): Promise<(direct: Agents) => Route> {
  const proxied = await agentsFor(url.reveal());
  return (direct) => ({
    agents: {
      http: new Fork(except, direct.http, proxied.http),
      https: new Fork(except, direct.https, proxied.https),
      destroy: () => {
        proxied.http.destroy();
        proxied.https.destroy();
      },
    },
    plainProxy: ({ hostname, port }) =>
      url.reveal().startsWith('https:') ||
      isExcepted(hostname.replace(/^\[|\]$/g, ''), Number(port || 80), except)
        ? undefined
        : host,
  });
}

/** A web proxy forwards http requests and tunnels https requests. A SOCKS proxy tunnels both. */
async function agentsFor(url: string): Promise<{ readonly http: http.Agent; readonly https: http.Agent }> {
  const options = { keepAlive: true };
  if (!url.startsWith('socks')) {
    return { http: new HttpProxyAgent(url, options), https: new HttpsProxyAgent(url, options) };
  }
  const { SocksProxyAgent } = await import('socks-proxy-agent');
  return { http: new SocksProxyAgent(url, options), https: new SocksProxyAgent(url, options) };
}

/** Chooses one of two agents for each request, by host and port. */
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
