import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTokenFile } from '../../src/files/token-file.ts';
import { readNow, receivedNow } from '../../src/sources/contract/token.ts';
import { requested } from '../../src/sources/github-oidc/request.ts';
import { Secret } from '../../src/text/secret.ts';
import { cases } from './cases.ts';
import { Answering, runOver, scratch } from './job.ts';
import { expectSafe, unfit } from './safe.ts';
import { bytes, damaged, nasty, secret } from './texts.ts';
import { json } from './values.ts';

const folder = scratch();
afterAll(() => rmSync(folder, { recursive: true }));

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '').toString('base64url');
const time = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 33 }),
  fc.constantFrom(0, -1, 1e308, -1e308, 5e-324),
  json,
);
const claims = fc.oneof(
  fc.record(
    {
      iss: nasty(),
      sub: nasty(),
      aud: json,
      exp: time,
      iat: time,
      nbf: time,
      repository_visibility: fc.constantFrom('public', 'private'),
    },
    { requiredKeys: [] },
  ),
  json,
);
const good = fc
  .tuple(claims, secret(60))
  .map(([payload, sign]) => `eyJhbGciOiJSUzI1NiJ9.${encoded(payload)}.${sign}`);
const infinite = good.map((text) =>
  text.replace(/\.[^.]*\./, `.${Buffer.from('{"exp":1e999,"iat":1e999}').toString('base64url')}.`),
);
const token = fc.oneof(
  good,
  infinite,
  damaged(good),
  nasty(),
  fc.array(nasty(), { maxLength: 4 }).map((all) => all.join('.')),
);

test('any token gives claims of one line each, and a lifetime', () => {
  fc.assert(
    fc.property(token, (jwt) => {
      for (const read of [readNow, receivedNow]) {
        const { claims: found, usefulFor } = read(new Secret(jwt));
        for (const [name, text] of Object.entries(found)) {
          expect(name).toMatch(/^[\w:/.-]{1,64}$/);
          expect(text).not.toMatch(unfit);
          expect(text.length).toBeLessThan(2_100);
        }
        expect(Number.isNaN(usefulFor())).toBe(false);
        expect(JSON.stringify(read(new Secret(jwt)).jwt)).toBe('"***"');
      }
    }),
    cases,
  );
});

test('any answer of the token endpoint gives a token, or a failure that shows no part of it', async () => {
  const http = new Answering();
  const plan = {
    kind: 'github-oidc',
    endpoint: { url: 'https://token.example.com/x', bearer: new Secret('the-bearer-of-this-job') },
    audience: 'x',
  } as const;
  const body = (jwt: fc.Arbitrary<string>) => {
    const whole = jwt.map((value) => JSON.stringify({ count: 1, value }));
    const told = jwt.map((value) => `{"message": "no token like ${value} is known", "value": 7}`);
    const page = jwt.map((value) => `<!doctype html><title>${value}</title><p>${value}`);
    return fc.oneof(
      whole,
      told,
      page,
      damaged(fc.oneof(whole, told, page)),
      json.map((value) => JSON.stringify(value) ?? ''),
      nasty(),
    );
  };
  const answer = good.chain((jwt) =>
    fc.record({
      jwt: fc.constant(jwt),
      status: fc.constantFrom(200, 200, 302, 400, 404, 500),
      headers: fc.dictionary(fc.constantFrom('content-type', 'location'), nasty(), { noNullPrototype: true }),
      body: body(fc.constant(jwt)),
    }),
  );
  await fc.assert(
    fc.asyncProperty(answer, async ({ jwt, status, headers, body: text }) => {
      http.answer({ status, headers, body: Buffer.from(text) });
      const run = runOver(http);
      try {
        const received = await requested(plan, run).token();
        expect(received.jwt.reveal()).toMatch(/^[\x21-\x7e]{4,20000}$/);
      } catch (error) {
        await expectSafe(error, [...jwt.split('.').slice(1), 'the-bearer-of-this-job']);
      }
    }),
    cases,
  );
});

test('any token file gives one token, or a failure that shows no part of it', async () => {
  const file = join(folder, 'token');
  const content = fc.oneof(
    token,
    good.map((text) => ` ${text}\r\n`),
    fc.tuple(good, nasty(), good).map((all) => all.join('')),
  );
  await fc.assert(
    fc.asyncProperty(content, async (text) => {
      writeFileSync(file, text);
      try {
        expect(readTokenFile(file).reveal()).toBe(bytes(text).trim());
      } catch (error) {
        await expectSafe(error, text.split(/[.\s]/));
      }
    }),
    cases,
  );
});
