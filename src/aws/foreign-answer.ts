import type { MiddlewareStack } from '@smithy/types';
import { ForeignAnswerError, messageOf } from '../errors.ts';
import { type Http, largestBody } from './http.ts';
import { quote } from './quote.ts';

/** As much of any client of the SDK as all have. */
export interface SdkClient {
  // biome-ignore lint/suspicious/noExplicitAny: each service has types of its own, and none of them matters here.
  readonly middlewareStack: MiddlewareStack<any, any>;
}

interface RawAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  body: AsyncIterable<Uint8Array> | Uint8Array;
}

/** The start of what a service answers, by the protocol it speaks. */
const starts = { xml: /^\s*(<\?xml|<\w+Response)/, json: /^\s*[[{]/ } as const;

/**
 * Makes the client refuse answers that the service cannot have given. Without it the SDK reads a captive portal's page, sent
 * with status 200, as an answer in which every field is missing. `service`: its name, for messages. `http` hears of each.
 */
export function refuseForeignAnswers(
  client: SdkClient,
  form: keyof typeof starts,
  service: string,
  http: Pick<Http, 'noteDate' | 'trace'>,
): void {
  client.middlewareStack.add(
    (next, { commandName = 'a request' }) =>
      async (args) => {
        const started = performance.now();
        const told = (how: string) =>
          http.trace(`${service} ${commandName}: ${how} (${Math.round(performance.now() - started)} ms)`);
        const result = await next(args).catch((error: unknown) => {
          told(messageOf(error));
          throw error;
        });
        const response = result.response as RawAnswer;
        told(`${response.statusCode}, request ID ${response.headers['x-amzn-requestid'] ?? 'none'}`);
        http.noteDate(response.headers.date);
        const body = await read(response.body, service);
        // The SDK reads bytes as well as a stream.
        response.body = body;
        const text = body.toString('utf8');
        // A failing gateway may send nothing at all; the status says enough then.
        if (text.trim() === '' || starts[form].test(text)) return result;
        const type = response.headers['content-type'] ?? 'no content type';
        // What is no page may be a damaged answer with a token in it.
        const words = form === 'xml' || /<html|<!doctype html/i.test(text) ? quote(text) : '';
        throw new ForeignAnswerError(response.statusCode, type, words, { service });
      },
    { step: 'deserialize', priority: 'low', name: 'refuseForeignAnswers' },
  );
}

async function read(body: RawAnswer['body'], service: string): Promise<Buffer> {
  if (body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop closes the connection.
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestBody) throw new ForeignAnswerError(200, 'endless', '', { service });
  }
  return Buffer.concat(chunks);
}
