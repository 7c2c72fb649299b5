import type http from 'node:http';
import { isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, type SecureContext } from 'node:tls';
import { hostOf } from './tcp.ts';

type Dial = http.Agent['createConnection'];

/** A connection that no request has taken. Resolves to undefined if it failed. */
type Early = Promise<Duplex | undefined>;

/**
 * Connections of one agent that are opened before a request needs them. Each scheme has its own agent, so an https request
 * never gets a connection without TLS, even if both use the same port.
 */
export class EarlyConnections {
  readonly #dial: Dial;
  readonly #port: number;
  readonly #open = new Map<string, Early[]>();
  readonly #connected: Promise<boolean>[] = [];
  readonly #sockets = new Set<Duplex>();
  #context: SecureContext | undefined;
  #isClosed = false;

  /** `port`: the default port of the scheme. */
  constructor(agent: http.Agent, port: number) {
    this.#port = port;
    this.#dial = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) => {
      const early = this.#open.get(`${options.host}:${options.port}`)?.shift();
      if (!early) return this.#dial(options, callback);
      void early.then((socket) => {
        if (this.#isClosed) return callback?.(new Error('the run has ended'), undefined as never);
        const isUsable = socket && !socket.destroyed;
        const connection = isUsable ? socket : this.#dial(options, callback);
        if (socket) this.#sockets.delete(socket);
        if (connection) callback?.(null, connection);
      });
      return undefined;
    };
  }

  /** Opens connections until `count` are open. Never fails, because the request that connects later meets the same error. */
  open(url: URL, count: number): void {
    const all = this.#of(url);
    while (all.length < count) all.push(Promise.resolve(this.#connect(url)));
  }

  /**
   * Takes over a TCP connection to the URL's host and port, which may still be opening. Meanwhile Node reads its root certificates, for
   * 3 ms, so that TLS begins as soon as the connection is open.
   */
  adopt(url: URL, tcp: Socket): void {
    this.#context ??= contextIfValid();
    const connected = new Promise<boolean>((resolve) => {
      if (!tcp.connecting) return resolve(!tcp.destroyed);
      tcp.once('connect', () => resolve(true)).once('close', () => resolve(false));
    });
    this.#sockets.add(tcp);
    this.#of(url).push(
      connected.then((isOpen) => {
        this.#sockets.delete(tcp);
        return isOpen ? this.#connect(url, tcp) : undefined;
      }),
    );
    this.#connected.push(connected);
  }

  /** Resolves when every TCP connection that was taken over is open, or has failed. */
  async connected(): Promise<void> {
    await Promise.all(this.#connected);
  }

  #of(url: URL): Early[] {
    const key = `${hostOf(url)}:${url.port || this.#port}`;
    const all = this.#open.get(key) ?? [];
    this.#open.set(key, all);
    return all;
  }

  #connect(url: URL, tcp?: Socket): Duplex | undefined {
    const host = hostOf(url);
    const port = Number(url.port || this.#port);
    const servername = isIP(host) ? '' : host;
    const options = {
      host,
      port,
      servername,
      ...(tcp && { socket: tcp, ...(this.#context && { secureContext: this.#context }) }),
    };
    const socket = this.#dial(options as http.ClientRequestArgs);
    if (!socket) return undefined;
    this.#sockets.add(socket);
    return socket.on('error', () => {}).once('close', () => this.#sockets.delete(socket));
  }

  /** Closes the connections that no request has used. */
  close(): void {
    this.#isClosed = true;
    for (const socket of this.#sockets) socket.destroy();
    this.#open.clear();
  }
}

/** Undefined if Node is started with odd ciphers: the request then meets the same error, and reports it. */
function contextIfValid(): SecureContext | undefined {
  try {
    return createSecureContext();
  } catch {
    return undefined;
  }
}
