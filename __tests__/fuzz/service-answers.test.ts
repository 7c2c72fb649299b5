import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Run } from '../../src/run.ts';
import { getCredentialsForIdentity, getId, getOpenIdToken } from '../../src/sources/cognito/client.ts';
import {
  createToken,
  getRoleCredentials,
  registerClient,
  startDeviceAuthorization,
} from '../../src/sources/identity-center/client.ts';
import { Secret } from '../../src/text/secret.ts';
import { answerOf, asJson, expectFit, expectFitOrSafe, type Given, sentWith } from './answers.ts';
import { cases } from './cases.ts';
import { Answering, runOver } from './job.ts';

/** A call to a service: its answer, and the call with the checks of its result. */
interface Call {
  readonly answer: (from: Given) => unknown;
  readonly ask: (run: Run, secrets: readonly string[]) => Promise<void>;
}

const call = <Result>(
  answer: Call['answer'],
  ask: (wire: Run['wire']) => Promise<Result>,
  check: (result: Result) => void,
): Call => ({
  answer,
  ask: ({ wire }, secrets) => expectFitOrSafe(() => ask(wire), check, secrets),
});

const expectSecret = (found: Secret | undefined) =>
  expect(found?.reveal() ?? 'x').toMatch(/^[\x21-\x7e]{1,20000}$/);
const region = 'us-east-2';
const client = { clientId: 'x', clientSecret: new Secret('x'), expiresAt: '' };
const pool = `${region}:11111111-2222-3333-4444-555555555555`;
const proof = new Secret('x');

/** Calls to IAM Identity Center and Amazon Cognito. */
const calls: Readonly<Record<string, Call>> = {
  credentials: call(
    ({ id, key, token, end }) => ({
      roleCredentials: {
        accessKeyId: id,
        secretAccessKey: key,
        sessionToken: token,
        expiration: Date.parse(end),
      },
    }),
    (wire) => getRoleCredentials(region, { account: '111122223333', roleName: 'x' }, proof, wire),
    expectFit,
  ),
  token: call(
    ({ key, token }) => ({ accessToken: token, refreshToken: key, expiresIn: 3_600, tokenType: 'Bearer' }),
    (wire) => createToken(region, { deviceCode: proof }, client, wire),
    ({ accessToken, refreshToken, life }) => {
      expectSecret(accessToken);
      expectSecret(refreshToken);
      expect(life >= 0 && life < 31_536_000).toBe(true);
    },
  ),
  client: call(
    ({ id, key }) => ({ clientId: id, clientSecret: key, clientSecretExpiresAt: 1_800_000_000 }),
    (wire) => registerClient(region, [], wire),
    ({ clientId, clientSecret, expiresAt }) => {
      expectSecret(new Secret(clientId));
      expectSecret(clientSecret);
      expect(expiresAt).toMatch(/^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    },
  ),
  device: call(
    ({ id, key }) => ({
      deviceCode: key,
      userCode: 'ABCD-EFGH',
      verificationUri: 'https://x.example/?a=b',
      verificationUriComplete: `https://x.example/${id}`,
      expiresIn: 600,
      interval: 1,
    }),
    (wire) => startDeviceAuthorization(region, 'https://x.example', client, wire),
    ({ deviceCode, userCode, link, life, interval }) => {
      expectSecret(deviceCode);
      expect(userCode).toMatch(/^[\w-]{1,40}$/);
      expect(link).toMatch(/^https?:\/\/[\w:/?#=&%.,~+@;-]+$/);
      expect(life > 0 && interval > 0 && interval <= 60).toBe(true);
    },
  ),
  cognitoIdentity: call(
    () => ({ IdentityId: pool }),
    (wire) => getId(pool, { x: 'y' }, wire),
    (id) => expect(id).toMatch(/^[\w-]+:[0-9a-f-]+$/),
  ),
  cognitoCredentials: call(
    ({ id, key, token, end }) => ({
      IdentityId: pool,
      Credentials: {
        AccessKeyId: id,
        SecretKey: key,
        SessionToken: token,
        Expiration: Date.parse(end) / 1000,
      },
    }),
    (wire) => getCredentialsForIdentity(pool, pool, { x: 'y' }, undefined, wire),
    expectFit,
  ),
  cognitoToken: call(
    ({ token }) => ({ IdentityId: pool, Token: token }),
    (wire) => getOpenIdToken(pool, pool, { x: 'y' }, wire),
    expectSecret,
  ),
};

test('any answer of a service gives a valid result, or a failure that shows no secret', async () => {
  const http = new Answering();
  const run = runOver(http);
  const sent = fc.oneof(
    ...Object.entries(calls).map(([name, { answer }]) =>
      sentWith(asJson(answer)).map((each) => ({ name, answer: each })),
    ),
  );
  await fc.assert(
    fc.asyncProperty(sent, async ({ name, answer }) => {
      http.answer(answerOf(answer));
      await calls[name]?.ask(run, answer.secrets);
    }),
    cases,
  );
});
