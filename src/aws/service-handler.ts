import type { HttpHandlerOptions, HttpRequest } from '@smithy/types';
import type { Deadline } from '../net/deadline.ts';
import type { Http } from '../net/http.ts';
import { refuseForeign } from './foreign-answer.ts';
import type { Service } from './service.ts';

/** The options of one call. The SDK passes them on to the handler. */
export interface CallOptions extends HttpHandlerOptions {
  /** The name of the call, for the debug log. */
  readonly call: string;
}

/**
 * Sends for the SDK's clients, with the action's own connections and limits. Refuses answers that the service cannot have
 * given, because the SDK would read a captive portal's page with status 200 as an answer without fields.
 */
export class ServiceHandler {
  /** The host that was asked last. */
  host: string | undefined;
  readonly #http: Pick<Http, 'send'>;
  readonly #service: Service;
  readonly #deadline: Deadline;
  readonly #name: string;

  /** `name`: that of calls that do not name themselves. */
  constructor(http: Pick<Http, 'send'>, service: Service, deadline: Deadline, name: string) {
    this.#name = name;
    this.#http = http;
    this.#service = service;
    this.#deadline = deadline;
  }

  async handle(
    request: HttpRequest,
    { call = this.#name }: Partial<CallOptions> = {},
  ): Promise<{ response: SdkResponse }> {
    const url = urlOf(request);
    this.host = url.host;
    const { method, headers, body } = request;
    const name = `${this.#service.name} ${call}`;
    const answer = await this.#http.send({ url, method, headers, body, name }, this.#deadline);
    refuseForeign(answer, this.#service, url.host);
    return { response: { statusCode: answer.status, headers: { ...answer.headers }, body: answer.body } };
  }

  destroy(): void {}
}

/** An answer in the SDK's form. The SDK takes bytes as well as a stream. */
interface SdkResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** https://smithy.io/2.0/spec/http-bindings.html: in a query everything but unreserved characters is percent-encoded. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function urlOf({ protocol, hostname, port, path, query = {} }: HttpRequest): URL {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? ''].flat().map((each) => `${encoded(name)}=${encoded(each)}`),
  );
  const search = pairs.length > 0 ? `?${pairs.join('&')}` : '';
  return new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}${path}${search}`);
}
