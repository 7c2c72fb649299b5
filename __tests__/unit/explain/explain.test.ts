import { describe, expect, test } from '@jest/globals';
import {
  AccountError,
  DeadlineError,
  DeliveryError,
  ForeignAnswerError,
  HopError,
  IdentifyError,
  TokenRequestError,
} from '../../../src/errors.ts';
import { explain, render } from '../../../src/explain/index.ts';

const said = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name, ...more });
const role = 'arn:aws:iam::111122223333:role/deploy';
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:o/r:ref:refs/heads/main',
};
const oidc = (cause: Error) => new HopError({ number: 1, of: 1, role, claims, cause });
const keys = (cause: Error) =>
  new HopError({ number: 2, of: 3, role, caller: 'arn:aws:sts::444455556666:assumed-role/a/s', cause });
const situation = { runner: 'github' as const, stsHost: 'sts.us-east-2.amazonaws.com' };

const rows: readonly (readonly [Error, string, RegExp])[] = [
  [
    oidc(said('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')),
    'The role does not trust this job',
    /"token.actions.githubusercontent.com:sub": "repo:o\/r:ref:refs\/heads\/main"/,
  ],
  [
    oidc(
      said('InvalidIdentityTokenException', 'No OpenIDConnect provider found in your account for https://x'),
    ),
    'The account does not know GitHub as identity provider',
    /aws iam create-open-id-connect-provider --url https:\/\/token/,
  ],
  [
    oidc(said('InvalidIdentityTokenException', 'Incorrect token audience')),
    'Wrong audience',
    /--client-id sts.amazonaws.com/,
  ],
  [
    oidc(
      said('InvalidIdentityTokenException', "Couldn't retrieve verification key from your identity provider"),
    ),
    'STS could not get the keys of the token’s issuer',
    /reachable/,
  ],
  [
    oidc(said('IDPCommunicationErrorException', 'timeout')),
    'STS could not get the keys of the token’s issuer',
    /again/,
  ],
  [oidc(said('ExpiredTokenException', 'Token expired')), 'The OIDC token had expired', /clock/],
  [oidc(said('IDPRejectedClaimException', 'no')), 'STS rejected the OIDC token', /provider/],
  [
    keys(
      said(
        'AccessDenied',
        `User: arn:aws:sts::444455556666:assumed-role/a/s is not authorized to perform: sts:AssumeRole on resource: ${role}`,
      ),
    ),
    'The role may not be assumed from here',
    /"AWS":"arn:aws:iam::444455556666:role\/a"/,
  ],
  [
    keys(
      said(
        'AccessDenied',
        `User: arn:aws:iam::444455556666:user/u is not authorized to perform: sts:TagSession on resource: ${role}`,
      ),
    ),
    'Session tags are not allowed',
    /role-skip-session-tagging: true/,
  ],
  [
    keys(
      said(
        'ValidationError',
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      ),
    ),
    'A chained role lasts one hour at most',
    /3600/,
  ],
  [
    keys(
      said(
        'ValidationError',
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      ),
    ),
    'Longer than the role allows',
    /--role-name deploy/,
  ],
  [
    keys(said('PackedPolicyTooLargeException', 'Packed policy consumes 105%')),
    'Session policies and tags are too large together',
    /Shorten/,
  ],
  [
    keys(said('MalformedPolicyDocumentException', 'Syntax errors in policy.')),
    'The session policy is not a valid policy',
    /inline-session-policy/,
  ],
  [
    keys(said('InvalidClientTokenId', 'The security token included in the request is invalid.')),
    'AWS does not know these credentials',
    /secret/,
  ],
  [
    keys(said('SignatureDoesNotMatch', 'The request signature we calculated does not match')),
    'The signature is wrong',
    /40 characters/,
  ],
  [
    keys(said('SignatureDoesNotMatch', 'Signature expired: a is now earlier than b')),
    'The clock of the runner is wrong',
    /clock/,
  ],
  [keys(said('ExpiredToken', 'expired')), 'The credentials have expired', /again/],
  [
    keys(said('RegionDisabledException', 'STS is not activated in this region')),
    'STS is not active in this region',
    /IAM/,
  ],
  [
    keys(said('Error', 'getaddrinfo ENOTFOUND sts', { code: 'ENOTFOUND' })),
    'STS cannot be found',
    /aws-region/,
  ],
  [keys(said('Error', 'connect ECONNREFUSED', { code: 'ECONNREFUSED' })), 'STS cannot be reached', /proxy/],
  [keys(said('TimeoutError', 'no answer')), 'STS cannot be reached', /network/],
  [
    keys(new ForeignAnswerError(200, 'text/html', '<html>Sign in', { service: 'STS' })),
    'Something else answered instead of STS',
    /sts-endpoint/,
  ],
  [keys(said('Throttling', 'Rate exceeded')), 'AWS limits the rate of sign-ins', /fewer jobs/],
  [
    keys(said('ServiceUnavailable', 'x', { $metadata: { httpStatusCode: 503 } })),
    'STS has a failure of its own',
    /Health/,
  ],
  [
    keys(said('Surprise', 'never seen', { $metadata: { httpStatusCode: 400 } })),
    'AWS refused the sign-in',
    /names/,
  ],
  [keys(said('Surprise', 'never seen')), 'The sign-in failed', /debug/],
  [
    keys(said('Error', 'self-signed certificate', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })),
    'The certificate of STS is not trusted',
    /NODE_EXTRA_CA_CERTS/,
  ],
  [
    keys(said('ValidationError', 'conflicts with a transitive tag key from the calling session.')),
    'A session tag is handed down already',
    /tagging: true/,
  ],
  [
    new IdentifyError('x', { cause: said('InvalidClientTokenId', 'invalid') }),
    'AWS does not know these credentials',
    /secret/,
  ],
  [new TokenRequestError('401', 'host', { status: 401 }), 'GitHub refused an OIDC token', /id-token: write/],
  [new TokenRequestError('500', 'host', { status: 500 }), 'GitHub gave no OIDC token', /githubstatus/],
  [new AccountError('111122223333', ['444455556666']), 'Wrong AWS account', /allowed-account-ids/],
  [new DeadlineError(7), 'No answer in time', /action-timeout-s/],
  [new DeliveryError('no file'), 'Nowhere to put the session', /runner/],
  [new TypeError('bug'), 'Unexpected failure', /debug/],
];

describe('one row of the table each', () => {
  test.each(rows.map(([error, title, remedy]) => ({ error, title, remedy })))(
    '$title: $error.message',
    ({ error, title, remedy }) => {
      const explanation = explain(error, situation);
      expect(explanation.title).toBe(title);
      expect(explanation.remedy).toMatch(remedy);
      expect(render(explanation)).toMatch(/^.+\n\nWhy: .+\n\nWhat to do: .+$/s);
    },
  );

  test('a hop is named in a chain', () => {
    expect(explain(keys(said('Surprise', 'x')), situation).what).toContain(
      `Hop 2 of 3: ${role} could not be assumed`,
    );
  });
});
