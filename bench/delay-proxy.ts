import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { relay } from './relay.ts';

/**
 * A TCP proxy on loopback that puts its target one round trip away.
 *
 * Every chunk takes half a round trip in its direction. The proxy cannot delay the handshake, because the kernel
 * accepts a loopback connection at once: `handshake.cjs` delays it in the client, which learns of its connection one
 * round trip after it requests it.
 *
 * Not simulated: name lookup, loss, bandwidth, and slow start (a sign-in is a few kilobytes, which fit into a first TCP
 * window).
 */
export class DelayProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(target: number, roundTrip: number) {
    // Half-open, because the end of one direction must not cut off data on its way in the other.
    const options = { allowHalfOpen: true, noDelay: true };
    this.#server = createServer(options, (client) => {
      const server = connect({ ...options, port: target, host: '127.0.0.1' });
      for (const socket of [client, server]) {
        this.#sockets.add(socket);
        socket.once('close', () => this.#sockets.delete(socket));
      }
      const milliseconds = roundTrip / 2;
      relay(client, server, milliseconds);
      relay(server, client, milliseconds);
    });
  }

  /** Starts a proxy to the target, a port of this machine. The round-trip time is in milliseconds. */
  static async start(target: number, roundTrip: number): Promise<DelayProxy> {
    const proxy = new DelayProxy(target, roundTrip);
    await new Promise<void>((resolve, reject) => {
      proxy.#server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Stops at once and closes open connections. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
