import { test } from '@jest/globals';
import fc from 'fast-check';
import { containerCredentials, instanceCredentials } from '../../src/aws/compute.ts';
import { processCredentials } from '../../src/sources/profile/process.ts';
import { Secret } from '../../src/text/secret.ts';
import { answerOf, asJson, bodies, expectFit, expectFitOrSafe, sentWith } from './answers.ts';
import { cases } from './cases.ts';
import { Answering, runOver } from './job.ts';
import { nasty, secret, variable } from './texts.ts';

const document = asJson(({ id, key, token, end }) => ({
  Version: 1,
  Code: 'Success',
  LastUpdated: '2026-11-24T00:00:00Z',
  Type: 'AWS-HMAC',
  AccessKeyId: id,
  SecretAccessKey: key,
  Token: token,
  SessionToken: token,
  Expiration: end,
}));
const mask = () => {};

test('any answer of the container endpoint gives valid credentials, or a failure that shows no secret', async () => {
  const http = new Answering();
  const { wire } = runOver(http);
  const plan = { url: 'http://169.254.170.23/v1/credentials', from: 'x', token: new Secret('x') };
  await fc.assert(
    fc.asyncProperty(sentWith(document), async (sent) => {
      http.answer(answerOf(sent));
      await expectFitOrSafe(() => containerCredentials(plan, wire, mask), expectFit, sent.secrets);
    }),
    cases,
  );
});

test('any answers of the instance metadata give valid credentials, or a failure that shows no secret', async () => {
  const http = new Answering();
  const { wire } = runOver(http);
  const written = (text: fc.Arbitrary<string>) =>
    text.map((body) => ({ body, secrets: body.length > 20 ? [body] : [] }));
  const token = sentWith(written(secret(56)));
  const role = sentWith(written(fc.oneof(fc.constantFrom('deploy', 'a\nb'), nasty())));
  await fc.assert(
    fc.asyncProperty(
      token,
      role,
      sentWith(document),
      fc.boolean(),
      async (first, second, third, allowsVersion1) => {
        http.answer(...[first, second, third].map(answerOf));
        const plan = { url: 'http://169.254.169.254/', from: 'x', allowsVersion1 };
        const secrets = [...first.secrets, ...third.secrets];
        await expectFitOrSafe(() => instanceCredentials(plan, wire, mask), expectFit, secrets);
      },
    ),
    cases,
  );
});

test('any output of a credential_process gives valid credentials, or a failure that shows no secret', async () => {
  const run = runOver(new Answering());
  const command = fc.constantFrom(
    'printf %s "$OUT"',
    'printf "%s" "$OUT"; exit 3',
    'printf %s "$OUT" >&2',
    'printf %s "$OUT" "$OUT"',
  );
  await fc.assert(
    fc.asyncProperty(bodies(document), command, async ({ body, secrets }, line) => {
      const processEnvironment = { ...run.machine.processEnvironment, OUT: variable(body) };
      const own = { ...run, machine: { ...run.machine, processEnvironment } };
      await expectFitOrSafe(() => processCredentials('x', new Secret(line), own), expectFit, secrets);
    }),
    cases,
  );
});
