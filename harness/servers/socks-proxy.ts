import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A SOCKS 5 proxy on loopback that records the requested hosts: https://datatracker.ietf.org/doc/html/rfc1928 */
export class SocksProxy {
  /** Such as `127.0.0.1:8080`. */
  readonly asked: string[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor() {
    this.#server = createServer((socket) => this.#greet(socket));
  }

  static async start(): Promise<SocksProxy> {
    const proxy = new SocksProxy();
    await new Promise<void>((resolve, reject) => {
      proxy.#server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    return proxy;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #greet(socket: Socket): void {
    this.#track(socket);
    socket.once('data', () => {
      // Version 5, no authentication.
      socket.write(Buffer.from([5, 0]));
      socket.once('data', (request) => this.#connect(socket, request));
    });
  }

  #connect(socket: Socket, request: Buffer): void {
    // Type 1 is an address of four bytes, type 3 a name after its length.
    const length = request[3] === 1 ? 4 : (request[4] ?? 0);
    const start = request[3] === 1 ? 4 : 5;
    const address = request.subarray(start, start + length);
    const host = request[3] === 1 ? address.join('.') : address.toString();
    const port = request.readUInt16BE(start + length);
    this.asked.push(`${host}:${port}`);
    const onward = connect(port, '127.0.0.1', () => {
      socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
      socket.pipe(onward).pipe(socket);
    });
    this.#track(onward);
    onward.on('error', () => socket.destroy());
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    socket.on('error', () => {});
  }
}
