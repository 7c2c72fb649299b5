import { ForeignAnswerError } from '../errors/index.ts';
import type { Answer } from '../net/http.ts';
import { quote } from '../net/quote.ts';
import { Foreign } from '../text/foreign.ts';
import type { Service } from './service.ts';

/** The start of an answer, by the service's format. */
const starts = { xml: /^\s*(<\?xml|<\w+Response)/, json: /^\s*[[{]/ } as const;

/** Refuses an answer that the service cannot have given. Throws `ForeignAnswerError`. */
export function refuseForeign(
  { status, headers, body }: Answer,
  { name: service, form }: Service,
  host: string,
): void {
  const at = { service, host, status };
  const { location } = headers;
  if (status >= 300 && status < 400 && location) {
    const to = new Foreign(URL.canParse(location) ? new URL(location).host : location);
    throw new ForeignAnswerError(`the answer (status ${status}) is a redirect to ${to}`, {
      ...at,
      redirect: to,
    });
  }
  // The first bytes are enough, and the body may be large.
  const start = body.subarray(0, 4096).toString('utf8');
  // A failing gateway may send an empty body. Its status is enough.
  if (start.trim() === '' || starts[form].test(start)) return;
  const type = new Foreign(headers['content-type'] ?? 'no content type');
  // JSON services send tokens, so only a page is quoted: anything else may be a damaged answer.
  const isQuotable = form === 'xml' || /<html|<!doctype html/i.test(start);
  throw new ForeignAnswerError(`the answer (status ${status}, ${type}) is not from ${service}`, {
    ...at,
    said: new Foreign(isQuotable ? quote(start) : ''),
  });
}
