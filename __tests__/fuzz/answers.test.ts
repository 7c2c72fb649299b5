import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Sts } from '../../src/aws/sts.ts';
import { Secret } from '../../src/text/secret.ts';
import { answerOf, expectFit, expectFitOrSafe, type Given, given, secretsOf, sentWith } from './answers.ts';
import { cases } from './cases.ts';
import { Answering, runOver } from './job.ts';
import { nasty } from './texts.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const credentialsIn = ({ id, key, token, end }: Given) =>
  `<Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${key}</SecretAccessKey><SessionToken>${token}</SessionToken><Expiration>${end}</Expiration></Credentials>`;

const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij']
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
  .join('')}]><x>&j;</x>`;

/** Answers of STS to a call: results, errors, and XML that breaks other parsers. */
const xmlOf = (call: string) =>
  fc.tuple(given, nasty(), nasty('markdown'), fc.boolean()).chain(([from, one, other, isRaw]) => {
    const [first, second] = isRaw ? [one, other] : [escaped(one), escaped(other)];
    const caller = '<Arn>arn:aws:iam::111122223333:user/x</Arn><Account>111122223333</Account>';
    const result = (arn: string) =>
      `<${call}Response><${call}Result>${credentialsIn(from)}<AssumedRoleUser><Arn>${arn}</Arn></AssumedRoleUser>${caller}</${call}Result></${call}Response>`;
    return fc
      .constantFrom(
        result('arn:aws:sts::111122223333:assumed-role/x/y'),
        result('arn:aws:sts::111122223333:assumed-role/x/y'),
        result(first),
        `<ErrorResponse><Error><Code>AccessDenied</Code><Message>${second}</Message></Error></ErrorResponse>`,
        `<?xml version="1.0"?><ErrorResponse><Error><Code>${first}</Code><Message>${second}</Message></Error>${credentialsIn(from)}</ErrorResponse>`,
        `<Response><Errors>${first}</Errors>${credentialsIn(from)}</Response>`,
        bomb,
        `<x${' a="b"'.repeat(500)}>${'<y>'.repeat(2_000)}`,
      )
      .map((body) => ({ body, secrets: secretsOf(from) }));
  });

const hop = { role: 'arn:aws:iam::111122223333:role/x', sessionName: 'xx', duration: 900, policyArns: [] };
const keys = { accessKeyId: new Secret('AKIAIOSFODNN7EXAMPLE'), secretAccessKey: new Secret('x'.repeat(40)) };
const printable = /^[\x21-\x7e]+$/;
const calls: Readonly<Record<string, (sts: Sts, secrets: readonly string[]) => Promise<void>>> = {
  AssumeRoleWithWebIdentity: (sts, secrets) =>
    expectFitOrSafe(
      () => sts.assumeRoleWithWebIdentity(hop, new Secret('a.b.c'), () => 1_000),
      (result) => {
        expectFit(result);
        expect(result.arn).toMatch(printable);
      },
      secrets,
    ),
  AssumeRole: (sts, secrets) => expectFitOrSafe(() => sts.assumeRole(hop, keys, {}), expectFit, secrets),
  GetSessionToken: (sts, secrets) =>
    expectFitOrSafe(
      () => sts.getSessionToken(900, keys, { serial: 'x', code: new Secret('123456') }),
      expectFit,
      secrets,
    ),
  GetCallerIdentity: (sts, secrets) =>
    expectFitOrSafe(
      () => sts.getCallerIdentity(keys),
      ({ account, arn }) => {
        expect(account).toMatch(/^\d{12}$/);
        expect(arn).toMatch(printable);
      },
      secrets,
    ),
};

test('any answer of STS gives a valid result, or a failure that shows no secret', async () => {
  const http = new Answering();
  const { sts } = runOver(http);
  const sent = fc
    .constantFrom(...Object.keys(calls))
    .chain((call) => sentWith(xmlOf(call)).map((answer) => ({ call, answer })));
  await fc.assert(
    fc.asyncProperty(sent, async ({ call, answer }) => {
      http.answer(answerOf(answer));
      await calls[call]?.(sts, answer.secrets);
    }),
    cases,
  );
});
