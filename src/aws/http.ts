import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Deadline } from './deadline.ts';

/** Limits of one request, in milliseconds; the step's own deadline comes on top. */
export const timeouts = { connect: 5_000, answer: 10_000 } as const;

/** Bytes. No answer that is waited for is larger than a few kilobytes. */
export const largestBody = 1_000_000;

/**
 * Lets the event loop turn once. Loading a module blocks it for tens of milliseconds, and even a connection that was
 * begun leaves this machine only when the loop turns: so it turns before and after everything large that is loaded.
 */
export const networkTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Agents for the two schemes, and who closes what they hold. */
export interface Agents {
  readonly http: http.Agent;
  readonly https: http.Agent;
  destroy(): void;
}

/** The connections of one run. They stay open between requests and are closed with the run. */
export class Http {
  readonly httpAgent: http.Agent;
  readonly httpsAgent: http.Agent;
  readonly #direct: Agents;
  /** Open new connections. */
  readonly #dial: Readonly<Record<'http' | 'https', Dial>>;
  readonly #routed: Agents | undefined;
  readonly #open = new Map<string, Set<Duplex>>();
  #behind: number | undefined;
  /** Hears of every answer, for debugging: what was asked, never with a secret, and how long it took. */
  trace: (line: string) => void = () => {};

  /** `route`: puts a proxy before the direct agents. Without it every request goes straight to its host. */
  constructor(route?: (direct: Agents) => Agents) {
    const direct = {
      http: new http.Agent({ keepAlive: true }),
      https: new https.Agent({ keepAlive: true }),
    };
    this.#dial = { http: reusing(direct.http, this.#opened()), https: reusing(direct.https, this.#opened()) };
    this.#direct = {
      ...direct,
      destroy: () => {
        direct.http.destroy();
        direct.https.destroy();
      },
    };
    this.#routed = route?.(this.#direct);
    const { http: plain, https: secure } = this.#routed ?? direct;
    this.httpAgent = plain;
    this.httpsAgent = secure;
  }

  /** Seconds that this machine's clock is behind that of whoever answered last; undefined before the first answer. */
  get clockBehind(): number | undefined {
    return this.#behind;
  }

  /** Notes what time it is elsewhere: https://www.rfc-editor.org/rfc/rfc9110#field.date */
  noteDate(date: string | undefined): void {
    const there = Date.parse(date ?? '');
    if (!Number.isNaN(there)) this.#behind = (there - Date.now()) / 1000;
  }

  #opened(): (key: string) => Duplex | undefined {
    return (key) => {
      const [socket] = this.#open.get(key) ?? [];
      if (socket) this.#open.get(key)?.delete(socket);
      return socket;
    };
  }

  /** Opens a connection now, so that the first request to this origin need not wait for it. Never fails. */
  connect(url: URL): void {
    const dial = url.protocol === 'https:' ? this.#dial.https : this.#dial.http;
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const socket = dial({
      host,
      port,
      servername: isIP(host) ? '' : host,
    } as http.ClientRequestArgs);
    const key = `${host}:${port}`;
    if (!socket) return;
    // A failure here shows again, and is reported, when the request itself connects.
    const opened = this.#open.get(key) ?? new Set();
    const forget = () => opened.delete(socket);
    socket.once('error', forget).once('close', forget);
    this.#open.set(key, opened.add(socket));
  }

  /** One GET. Rejects on network errors and timeouts with Node's own error; every status is an answer. */
  get(url: string, headers: Record<string, string>, deadline: Deadline): Promise<Answer> {
    const client = url.startsWith('https:') ? https : http;
    const agent = url.startsWith('https:') ? this.httpsAgent : this.httpAgent;
    const started = performance.now();
    const { host, pathname } = new URL(url);
    const told = (how: string) =>
      this.trace(`GET ${host}${pathname}: ${how} (${Math.round(performance.now() - started)} ms)`);
    return deadline.race(
      new Promise((resolve, reject) => {
        const request = client.get(url, { agent, headers, signal: deadline.signal }, (response) => {
          told(String(response.statusCode));
          this.noteDate(response.headers.date);
          const chunks: Buffer[] = [];
          let size = 0;
          response.on('data', (chunk: Buffer) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > largestBody) request.destroy(new Error('the answer is too large'));
          });
          response.on('error', reject);
          response.on('end', () => {
            const contentType = response.headers['content-type'] ?? 'no content type';
            resolve({
              status: response.statusCode ?? 0,
              contentType,
              body: Buffer.concat(chunks).toString(),
            });
          });
        });
        const late = () => request.destroy(timeoutError(timeouts.answer));
        const timer = setTimeout(late, timeouts.answer);
        request
          .on('error', (error) => {
            told(error.message);
            reject(error);
          })
          .on('close', () => clearTimeout(timer));
      }),
    );
  }

  /** Closes every connection, also those in use. */
  close(): void {
    for (const sockets of this.#open.values()) for (const socket of sockets) socket.destroy();
    this.#open.clear();
    this.#routed?.destroy();
    this.#direct.destroy();
  }
}

/** The options of the SDK's own request handler: our connections, and our limits. */
export function requestHandler({ httpAgent, httpsAgent }: Http) {
  return {
    httpAgent,
    httpsAgent: httpsAgent as https.Agent,
    connectionTimeout: timeouts.connect,
    requestTimeout: timeouts.answer,
    throwOnRequestTimeout: true,
  };
}

function timeoutError(milliseconds: number): Error {
  return Object.assign(new Error(`no answer within ${milliseconds / 1000} s`), { code: 'ETIMEDOUT' });
}

type Dial = http.Agent['createConnection'];

/** Makes the agent take a connection that is open already, where there is one. Returns what opens a new one. */
function reusing(agent: http.Agent, opened: (key: string) => Duplex | undefined): Dial {
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, callback) => {
    return opened(`${options.host}:${options.port}`) ?? connect(options, callback);
  };
  return connect;
}
