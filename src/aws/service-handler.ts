import type { HttpHandlerOptions, HttpRequest } from '@smithy/types';
import { ForeignAnswerError } from '../errors/index.ts';
import type { Deadline } from '../net/deadline.ts';
import type { Answer, Http } from '../net/http.ts';
import { quote } from '../net/quote.ts';
import { Foreign } from '../text/foreign.ts';
import type { Service } from './service.ts';

/** The start of what a service answers, by the protocol it speaks. */
const starts = { xml: /^\s*(<\?xml|<\w+Response)/, json: /^\s*[[{]/ } as const;

/**
 * How the SDK's clients send: by the action's own connections and limits. It refuses answers that the service cannot have given.
 * Otherwise the SDK reads the page of a captive portal, sent with status 200, as an answer in which every field is missing.
 */
export class ServiceHandler {
  /** The host that was asked last. */
  host: string | undefined;
  readonly #http: Http;
  readonly #service: Service;
  readonly #deadline: Deadline;
  readonly #name: string;

  constructor(http: Http, service: Service, deadline: Deadline, name: string) {
    this.#http = http;
    this.#service = service;
    this.#deadline = deadline;
    this.#name = name;
  }

  async handle(request: HttpRequest, _?: HttpHandlerOptions): Promise<{ response: SdkResponse }> {
    const url = urlOf(request);
    this.host = url.host;
    const { method, headers, body } = request;
    const name = `${this.#service.name} ${this.#name}`;
    const answer = await this.#http.send({ url, method, headers, body, name }, this.#deadline);
    this.#refuseForeign(answer);
    return { response: { statusCode: answer.status, headers: { ...answer.headers }, body: answer.body } };
  }

  destroy(): void {}

  #refuseForeign({ status, headers, body }: Answer): void {
    const { name: service, form } = this.#service;
    const at = { service, host: this.host, status };
    const { location } = headers;
    if (status >= 300 && status < 400 && location) {
      const to = new Foreign(URL.canParse(location) ? new URL(location).host : location);
      throw new ForeignAnswerError(`the answer (status ${status}) is a redirect to ${to}`, {
        ...at,
        redirect: to,
      });
    }
    // The first bytes tell, and there may be many.
    const start = body.subarray(0, 4096).toString('utf8');
    // A failing gateway may send nothing at all; the status says enough then.
    if (start.trim() === '' || starts[form].test(start)) return;
    const type = new Foreign(headers['content-type'] ?? 'no content type');
    // What is no page may be a damaged answer with a token in it.
    const isQuotable = form === 'xml' || /<html|<!doctype html/i.test(start);
    throw new ForeignAnswerError(`the answer (status ${status}, ${type}) is not one of ${service}`, {
      ...at,
      said: new Foreign(isQuotable ? quote(start) : ''),
    });
  }
}

/** An answer as the SDK reads it: bytes as well as a stream. */
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
