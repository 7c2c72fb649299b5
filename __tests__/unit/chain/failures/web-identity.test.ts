import { describe, expect, test } from '@jest/globals';
import type { Situation } from '../../../../src/explain/situation.ts';
import type { Claims } from '../../../../src/identity.ts';
import { answer, explain, refused, refusedToken, role } from './refusals.ts';

const github = 'https://token.actions.githubusercontent.com';
const claims: Claims = {
  iss: github,
  aud: 'sts.amazonaws.com',
  sub: 'repo:o/r:ref:refs/heads/main',
  repository: 'o/r',
};
const says = (message: string, of: Claims = claims) =>
  refusedToken('InvalidIdentityTokenException', message, of);

describe('an expired token', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  const end = (seconds: number) => `${now.getTime() / 1000 + seconds}`;
  const expired = (of: Claims, situation: Partial<Situation> = {}) =>
    explain(refusedToken('ExpiredTokenException', 'x', of), { now, ...situation });

  test.each<[string, number, string]>([
    [end(-90), 0, 'expired 90 seconds ago'],
    [end(-3600), 0, 'expired 60 minutes ago'],
    [end(30), 90, 'expired 60 seconds ago'],
    [end(0), 0, 'expired before it was used'],
    [end(90), 0, 'expired before it was used'],
  ])('of the workflow that ends at %s, with the clock %s s behind, %s', (exp, clockBehind, words) => {
    const explanation = expired({ ...claims, exp }, { isGivenToken: true, clockBehind });
    expect(explanation).toMatchObject({
      id: 'token-expired',
      title: 'The OIDC token has expired',
      why: expect.stringContaining(`The token from the workflow ${words}`),
      remedy: 'Fetch the token immediately before this step, because most tokens last only minutes.',
    });
    expect(explanation).not.toHaveProperty('likely');
  });

  test('of the workflow without an end is not given one', () => {
    expect(expired(claims, { isGivenToken: true })?.why).toBe(
      'The token from the workflow expired before it was used.',
    );
  });

  test('of GitHub was new, so the clocks differ', () => {
    expect(expired(claims)).toMatchObject({
      why: `the clocks of the issuer (${github}) and AWS differ: the token was new, and a token lasts five minutes.`,
      likely: true,
      others: ['the runner was suspended while the step ran.'],
      remedy: 'Run the job again. On your own GitHub server, check the server’s clock.',
    });
    expect(expired({}, { clockBehind: 600 })).toMatchObject({
      why: expect.stringContaining('the issuer (unknown) and AWS'),
      others: [
        'the clock of this runner is 10 minutes behind that of AWS, and this runner delivers tokens late.',
        'the runner was suspended while the step ran.',
      ],
    });
  });

  test('is also one that AWS calls invalid', () => {
    expect(explain(says('Token is expired'))?.id).toBe('token-expired');
  });
});

describe('a refused token', () => {
  test.each<[string, string, string]>([
    ['InvalidIdentityTokenException', 'No OpenIDConnect provider found in your account for x', 'no-provider'],
    ['InvalidIdentityTokenException', 'Incorrect token audience', 'audience'],
    ['InvalidIdentityTokenException', "Couldn't retrieve verification key from your provider", 'issuer-keys'],
    ['IDPCommunicationErrorException', 'x', 'issuer-keys'],
    ['InvalidIdentityTokenException', 'x', 'token-rejected'],
    ['IDPRejectedClaimException', 'x', 'token-rejected'],
    ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 'trust-policy'],
  ])('(%s: %s) is %s, and nothing without a token', (reason, message, id) => {
    expect(explain(refusedToken(reason, message, claims))?.id).toBe(id);
    expect(explain(refused(answer(reason, message)))).toBeUndefined();
  });

  test('names the issuer, or says that there is none', () => {
    expect(explain(says('x'))?.why).toBe(
      `The token of ${github} did not pass the checks of the account's OIDC provider.`,
    );
    expect(explain(says('x', {}))?.why).toBe(
      "The token of an unknown issuer did not pass the checks of the account's OIDC provider.",
    );
  });

  test('for another audience names both sides', () => {
    const audience = (aud: string) => explain(says('Incorrect token audience', { ...claims, aud }));
    expect(audience('mine')).toMatchObject({
      why: "The token's audience is mine, which the account's OIDC provider token.actions.githubusercontent.com does not list.",
      paste: [
        {
          text: 'aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com --client-id mine',
        },
      ],
    });
    expect(audience('sts.amazonaws.com.cn')?.why).toMatch(
      /does not list\. In China regions, this is the default audience\.$/,
    );
  });

  test('without claims cannot be compared, and nothing is printed to paste', () => {
    const denied = explain(
      refusedToken('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', {}),
    );
    expect(denied).toMatchObject({
      claims: [],
      why: 'no statement of the trust policy of the role matches this token.',
      remedy: 'Compare these claims with the trust policy of the role, letter by letter.',
      paste: [],
    });
    expect(denied?.what).toContain(role);
  });
});
