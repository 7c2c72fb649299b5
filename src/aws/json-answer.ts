import { ForeignAnswerError, ServiceError } from '../errors/index.ts';
import type { Answer } from '../net/http.ts';
import { quote } from '../net/quote.ts';
import { Foreign } from '../text/foreign.ts';
import type { Origin } from './service.ts';

/** The error for an answer with a failure status, with the service's message. */
export function refusalOf({ status, headers, body }: Answer, { service, host }: Origin): ServiceError {
  const { code: named, message } = wordsOf(body.toString('utf8'));
  // For a body without a code: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
  const code = named || (headers['x-amzn-errortype'] ?? '').split(':')[0] || '';
  const said = message || `status ${status}`;
  const reason = /^[\w.:-]{1,100}$/.test(code) ? code : 'Error';
  return new ServiceError({ service, host, reason, said: new Foreign(said), status });
}

/** Code and message of an error, in any of the services' forms. Other bodies are quoted only if a page or a text. */
function wordsOf(body: string): { readonly code: string; readonly message: string } {
  try {
    const found = JSON.parse(body) as Record<string, unknown>;
    const text = (...names: readonly string[]) =>
      names.map((name) => found[name]).find((value): value is string => typeof value === 'string') ?? '';
    return {
      code: text('Code', 'code', '__type').split('#').at(-1) ?? '',
      message: text('Message', 'message'),
    };
  } catch {
    return { code: '', message: quote(body) };
  }
}

/** The object in a JSON answer. Throws `ForeignAnswerError`. */
export function jsonOf(
  { status, body }: Answer,
  { service, host }: Origin,
): Readonly<Record<string, unknown>> {
  const text = body.toString('utf8');
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found === 'object' && found !== null) return found as Record<string, unknown>;
  } catch {}
  const isPage = /<html|<!doctype html/i.test(text.slice(0, 4096));
  throw new ForeignAnswerError(`the answer (status ${status}) is not from ${service}`, {
    service,
    host,
    status,
    said: new Foreign(isPage ? quote(text) : ''),
  });
}
