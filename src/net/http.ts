import http from 'node:http';
import https from 'node:https';
import { now } from '../../trust/clock.ts';
import { AnswerTooLargeError } from '../errors/index.ts';
import { type Agents, Connections } from './connections.ts';
import type { Deadline } from './deadline.ts';
import { refuseExposed } from './destination.ts';

/** Limits of one request, in milliseconds, besides the step's deadline. `answer` includes the whole body. */
export const timeouts = { connect: 5_000, answer: 10_000 } as const;

/** Seconds. No clock in use is off by more than a day, so a date beyond that is ignored. */
const mostBehind = 86_400;

/** Bytes. No expected answer is larger than a few kilobytes. */
export const largestBody = 1_000_000;

export interface Request {
  readonly url: URL;
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  /** For the debug log. */
  readonly name?: string;
  /** In place of `timeouts.answer`, in milliseconds. */
  readonly patience?: number;
  /** Bypasses any proxy, for services that exist only beside this machine. */
  readonly direct?: true;
}

/** An unchecked answer. Its readers must turn it into `Foreign` texts or checked values. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Agents that send through a proxy or, for excepted hosts, directly. */
export interface Route {
  readonly agents: Agents;
  /** Host and port of the proxy for the URL, if the connection to the proxy has no TLS. */
  plainProxy(url: URL): string | undefined;
}

/** The connections of one run. They stay open between requests and are closed with the run. */
export class Http {
  readonly #direct: Connections;
  readonly #route: Route | undefined;
  #behind: number | undefined;
  /** Takes a debug line for every answer or failure: the request, without secrets, and its duration. */
  trace: (line: string) => void = () => {};

  /** `route` adds a proxy. Without it, every request goes directly to its host. */
  constructor(direct = new Connections(), route?: (direct: Agents) => Route) {
    this.#direct = direct;
    this.#route = route?.(direct);
  }

  /** Seconds that this machine's clock is behind that of the last server; undefined before the first answer. */
  get clockBehind(): number | undefined {
    return this.#behind;
  }

  /**
   * Sends one request. Every status is an answer. Rejects with Node's own error if the network fails or a timeout passes, with
   * `AnswerTooLargeError`, with `PlainHttpError` before anything is sent, or with `DeadlineError`.
   */
  async send(request: Request, deadline: Deadline): Promise<Answer> {
    refuseExposed(request.url, request.direct ? undefined : this.#route?.plainProxy(request.url));
    return deadline.race(this.#send(request, deadline.signal));
  }

  #send(request: Request, signal: AbortSignal): Promise<Answer> {
    const { url, method = 'GET', headers, body, patience = timeouts.answer } = request;
    const isSecure = url.protocol === 'https:';
    const agents = request.direct ? this.#direct : (this.#route?.agents ?? this.#direct);
    const started = now();
    const told = (how: string) =>
      this.trace(
        `${request.name ?? `${method} ${url.host}${url.pathname}`}: ${how} (${Math.round(now() - started)} ms)`,
      );
    return new Promise((resolve, reject) => {
      const sent = (isSecure ? https : http).request(
        withoutCredentials(url),
        { method, headers, signal, agent: isSecure ? agents.https : agents.http },
        (response) => {
          const answered = flat(response.headers);
          const id = answered['x-amzn-requestid'];
          told(`${response.statusCode}${id ? `, request ID ${id}` : ''}`);
          this.#noteDate(answered.date);
          const chunks: Buffer[] = [];
          let size = 0;
          response.on('data', (chunk: Buffer) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > largestBody) sent.destroy(new AnswerTooLargeError(url.host, response.statusCode ?? 0));
          });
          response.on('error', reject);
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: answered, body: Buffer.concat(chunks) }),
          );
        },
      );
      const expire = (error: Error, after: number) => setTimeout(() => sent.destroy(error), after);
      const late = expire(timeoutError(`no answer within ${patience / 1000} s`), patience);
      const most = Math.min(timeouts.connect, patience);
      const unconnected = expire(timeoutError(`no connection within ${most / 1000} s`, 'connect'), most);
      const connected = () => clearTimeout(unconnected);
      sent
        .on('socket', (socket) => (socket.connecting ? socket.once('connect', connected) : connected()))
        .on('error', (error) => {
          told(error.message);
          reject(error);
        })
        .on('close', () => {
          connected();
          clearTimeout(late);
        });
      sent.end(body);
    });
  }

  /** Compares this machine's clock with a Date header: https://www.rfc-editor.org/rfc/rfc9110#field.date */
  #noteDate(date: string | undefined): void {
    const there = Date.parse(date ?? '');
    const behind = (there - Date.now()) / 1000;
    if (Math.abs(behind) < mostBehind) this.#behind = behind;
  }

  /** Resolves when the connections that were opened early are open, or have failed. */
  connected(): Promise<void> {
    return this.#direct.connected();
  }

  /** Closes every connection, also those in use. */
  close(): void {
    this.#route?.agents.destroy();
    this.#direct.destroy();
  }
}

/** Node would send them as a header. The plan refuses them; this covers URLs that the plan does not check. */
function withoutCredentials(url: URL): URL {
  if (!url.username && !url.password) return url;
  return Object.assign(new URL(url), { username: '', password: '' });
}

function flat(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]));
}

/** An error in the form of Node's own. */
function timeoutError(message: string, syscall?: 'connect'): Error {
  return Object.assign(new Error(message), { code: 'ETIMEDOUT', ...(syscall && { syscall }) });
}
