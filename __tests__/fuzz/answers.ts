import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { CheckedCredentials } from '../../src/aws/answer.ts';
import type { Answer } from '../../src/net/http.ts';
import { expectSafe } from './safe.ts';
import { damaged, nasty, secret } from './texts.ts';
import { json, mutated } from './values.ts';

/** Credentials, before a service writes them into an answer. */
export interface Given {
  readonly id: string;
  readonly key: string;
  readonly token: string;
  /** ISO 8601. */
  readonly end: string;
}

const end = fc
  .oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.constantFrom(-90_000_000, 40_000_000_000))
  .map((seconds) => new Date(Date.now() + seconds * 1000));
/** Few of the texts are ones that no service sends. */
const odd = (fit: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 20, arbitrary: fit }, { weight: 1, arbitrary: nasty() });
export const given: fc.Arbitrary<Given> = fc.record({
  id: odd(secret(16).map((text) => `ASIA${text}`)),
  key: odd(secret(40)),
  token: odd(secret(120)),
  end: odd(end.map((time) => time.toISOString())),
});

/** The parts that look like secrets. */
export const secretsOf = ({ key, token }: Given) =>
  [key, token].filter((text) => /^[A-Za-z0-9]{40,}$/.test(text));

/** The body of an answer, and the secrets in it. */
export interface Written {
  readonly body: string;
  readonly secrets: readonly string[];
}

const page = (text: string) => `<!doctype html><html><title>${text}</title><p>${text}</p></html>`;

/** A body of this kind, or a damaged or different one. */
export function bodies(written: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  const change = (how: (body: fc.Arbitrary<string>) => fc.Arbitrary<string>) =>
    written.chain(({ body, secrets }) => how(fc.constant(body)).map((text) => ({ body: text, secrets })));
  return fc.oneof(
    { weight: 4, arbitrary: written },
    { weight: 4, arbitrary: change((body) => damaged(body)) },
    { weight: 1, arbitrary: change((body) => body.map(page)) },
    {
      weight: 1,
      arbitrary: fc
        .oneof(
          nasty(),
          json.map((value) => JSON.stringify(value) ?? ''),
        )
        .map((body) => ({ body, secrets: [] })),
    },
  );
}

/** JSON of a value that is made from credentials, unchanged or with one part changed. */
export const asJson = (make: (from: Given) => unknown): fc.Arbitrary<Written> =>
  given.chain((from) => {
    const value = fc.constant(make(from));
    return fc
      .oneof(value, mutated(value))
      .map((each) => ({ body: JSON.stringify(each) ?? '', secrets: secretsOf(from) }));
  });

const header = nasty().map((text) => text.replace(/[^\x20-\x7e]/g, ''));
const status = fc.oneof(
  { weight: 5, arbitrary: fc.constant(200) },
  fc.constantFrom(204, 302, 400, 403, 404, 405, 429, 500),
);
const headers = fc.dictionary(
  fc.constantFrom('content-type', 'location', 'date', 'x-amzn-requestid', 'x-amzn-errortype'),
  header,
  { noNullPrototype: true },
);

/** An answer over HTTP. */
export interface Sent extends Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** HTTP answers with such bodies. */
export const sentWith = (written: fc.Arbitrary<Written>): fc.Arbitrary<Sent> =>
  fc
    .tuple(status, headers, bodies(written))
    .map(([code, all, each]) => ({ status: code, headers: all, ...each }));

/** The answer in the form of the HTTP client. */
export const answerOf = ({ status: code, headers: all, body }: Sent): Answer => ({
  status: code,
  headers: all,
  body: Buffer.from(body),
});

const printable = /^[\x21-\x7e]{1,20000}$/;

/** Checks credentials as strictly as readers of files and variables need. */
export function expectFit({ credentials, expiration }: CheckedCredentials): void {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  for (const each of [accessKeyId, secretAccessKey, ...(sessionToken ? [sessionToken] : [])])
    expect(each.reveal()).toMatch(printable);
  const left = ((expiration ?? new Date()).getTime() - Date.now()) / 86_400_000;
  expect(left > -1.01 && left < 401).toBe(true);
}

// Milliseconds. Work that grows faster than the answer takes minutes.
const most = 5_000;

/** Checks that `ask` is fast, and gives a result that passes `check` or a failure that shows no secret. */
export async function expectFitOrSafe<Result>(
  ask: () => Promise<Result>,
  check: (result: Result) => void,
  secrets: readonly string[],
): Promise<void> {
  const started = performance.now();
  const result = await ask().catch((error: unknown) => ({ error }));
  expect(performance.now() - started).toBeLessThan(most);
  if (typeof result === 'object' && result !== null && 'error' in result)
    await expectSafe(result.error, secrets);
  else check(result);
}
