import type http from 'node:http';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';

type Dial = http.Agent['createConnection'];

/**
 * Connections of one agent that are opened before a request needs them. They belong to the agent's scheme: a connection without
 * TLS is never handed to a request over https, also where both lead to the same port.
 */
export class EarlyConnections {
  readonly #dial: Dial;
  readonly #port: number;
  readonly #open = new Map<string, Set<Duplex>>();

  /** `port`: the scheme's own. */
  constructor(agent: http.Agent, port: number) {
    this.#port = port;
    this.#dial = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) =>
      this.#take(`${options.host}:${options.port}`) ?? this.#dial(options, callback);
  }

  /** Opens a connection now. Never fails: what goes wrong shows again when a request connects. */
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

  /** Closes those that nobody has taken. */
  close(): void {
    for (const sockets of this.#open.values()) for (const socket of sockets) socket.destroy();
    this.#open.clear();
  }
}
