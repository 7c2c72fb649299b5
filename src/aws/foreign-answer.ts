import type { STSClient } from '@aws-sdk/client-sts';
import { ForeignAnswerError } from '../errors.ts';
import { largestBody } from './http.ts';
import { quote } from './quote.ts';

interface RawAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  body: AsyncIterable<Uint8Array> | Uint8Array;
}

/**
 * Makes the client refuse answers that STS cannot have given. Without it the SDK reads a captive portal's page, sent
 * with status 200, as an answer in which every field is missing.
 */
export function refuseForeignAnswers(client: STSClient): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const response = result.response as RawAnswer;
      const body = await read(response.body);
      // The SDK reads bytes as well as a stream.
      response.body = body;
      const text = body.toString('utf8');
      // A failing gateway may send nothing at all; the status says enough then.
      if (text.trim() === '' || /^\s*(<\?xml|<\w+Response)/.test(text)) return result;
      const type = response.headers['content-type'] ?? 'no content type';
      throw new ForeignAnswerError(response.statusCode, type, quote(text));
    },
    { step: 'deserialize', priority: 'low', name: 'refuseForeignAnswers' },
  );
}

async function read(body: RawAnswer['body']): Promise<Buffer> {
  if (body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop closes the connection.
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestBody) throw new ForeignAnswerError(200, 'endless', '');
  }
  return Buffer.concat(chunks);
}
