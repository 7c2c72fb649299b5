import type http from 'node:http';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';

type Dial = http.Agent['createConnection'];

/**
 * Connections of one agent that are opened before a request needs them. Each scheme has its own agent, so an https request
 * never gets a connection without TLS, even if both use the same port.
 */
export class EarlyConnections {
  readonly #dial: Dial;
  readonly #port: number;
  readonly #open = new Map<string, Set<Duplex>>();

  /** `port`: the default port of the scheme. */
  constructor(agent: http.Agent, port: number) {
    this.#port = port;
    this.#dial = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) =>
      this.#take(`${options.host}:${options.port}`) ?? this.#dial(options, callback);
  }

  /** Opens a connection now. Never fails, because the request that connects later meets the same error. */
  open(url: URL): void {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = Number(url.port || this.#port);
    const servername = isIP(host) ? '' : host;
    const socket = this.#dial({ host, port, servername } as http.ClientRequestArgs);
    if (!socket) return;
    const key = `${host}:${port}`;
    const opened = this.#open.get(key) ?? new Set();
    const forget = () => opened.delete(socket);
    socket.once('error', forget).once('close', forget);
    this.#open.set(key, opened.add(socket));
  }

  #take(key: string): Duplex | undefined {
    const [socket] = this.#open.get(key) ?? [];
    if (socket) this.#open.get(key)?.delete(socket);
    return socket;
  }

  /** Closes the connections that no request has used. */
  close(): void {
    for (const sockets of this.#open.values()) for (const socket of sockets) socket.destroy();
    this.#open.clear();
  }
}
