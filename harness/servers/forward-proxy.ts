import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ForwardProxyOptions {
  /** User name and password that the proxy requires, as in `user:password`. */
  readonly credentials?: string;
  /** Host names that the proxy maps to ports of this machine. */
  readonly ports?: Readonly<Record<string, number>>;
}

/** An HTTP proxy on loopback: forwards plain HTTP, tunnels CONNECT, and records every request. */
export class ForwardProxy {
  /** Such as `CONNECT sts.us-east-2.amazonaws.com:443` or `POST http://127.0.0.1:8080/`. */
  readonly asked: string[] = [];
  /** The answer to every request, instead of forwarding it. */
  refusal: { readonly status: number; readonly body: string } | undefined;
  readonly #options: ForwardProxyOptions;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(options: ForwardProxyOptions) {
    this.#options = options;
    this.#server = createServer((incoming, response) => this.#forward(incoming, response));
    this.#server.on('connect', (incoming, socket, head) => this.#tunnel(incoming, socket as Socket, head));
    this.#server.on('connection', (socket) => this.#track(socket));
  }

  static async start(options: ForwardProxyOptions = {}): Promise<ForwardProxy> {
    const proxy = new ForwardProxy(options);
    await new Promise<void>((resolve, reject) => {
      proxy.#server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    return proxy;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Stops at once and closes open connections. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #forward(incoming: IncomingMessage, response: ServerResponse): void {
    this.asked.push(`${incoming.method} ${incoming.url}`);
    const refused = this.#refused(incoming);
    if (refused) {
      response.writeHead(refused.status, { 'content-type': 'text/html' }).end(refused.body);
      return;
    }
    const { 'proxy-authorization': _, 'proxy-connection': __, ...headers } = incoming.headers;
    const url = new URL(incoming.url ?? '');
    const port = this.#options.ports?.[url.hostname];
    if (port) url.host = `127.0.0.1:${port}`;
    const onward = request(url, { method: incoming.method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    incoming.pipe(onward);
  }

  #tunnel(incoming: IncomingMessage, socket: Socket, head: Buffer): void {
    this.asked.push(`CONNECT ${incoming.url}`);
    const refused = this.#refused(incoming);
    if (refused) {
      const length = Buffer.byteLength(refused.body);
      socket.end(
        `HTTP/1.1 ${refused.status} Refused\r\ncontent-type: text/html\r\ncontent-length: ${length}\r\n\r\n${refused.body}`,
      );
      return;
    }
    const { hostname, port } = new URL(`http://${incoming.url}`);
    const onward = connect(this.#options.ports?.[hostname] ?? Number(port || 80), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    this.#track(onward);
    onward.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n'));
    socket.on('error', () => onward.destroy());
  }

  #refused({ headers }: IncomingMessage): ForwardProxy['refusal'] {
    const { credentials } = this.#options;
    const wanted = `Basic ${Buffer.from(credentials ?? '').toString('base64')}`;
    if (credentials && headers['proxy-authorization'] !== wanted)
      return { status: 407, body: '<html><title>Proxy Authentication Required</title></html>' };
    return this.refusal;
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
  }
}
