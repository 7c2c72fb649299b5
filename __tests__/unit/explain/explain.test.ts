import { describe, expect, test } from '@jest/globals';
import {
  AccountError,
  ApprovalError,
  DeadlineError,
  DeliveryError,
  ForeignAnswerError,
  HopError,
  IdentifyError,
  ProfileError,
  SourceError,
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
const center = (cause: Error) =>
  new SourceError({
    source: 'sso',
    service: 'IAM Identity Center',
    host: 'oidc.us-east-2.amazonaws.com',
    cause,
  });
const pool = (cause: Error) => new SourceError({ source: 'cognito', service: 'Amazon Cognito', cause });
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
  [
    keys(
      said('AccessDenied', 'User: arn:x is not authorized to perform: sts:SetSourceIdentity on resource: y'),
    ),
    'The source identity is not allowed',
    /"sts:SetSourceIdentity"/,
  ],
  [
    keys(said('AccessDenied', 'MultiFactorAuthentication failed with invalid MFA one time pass code. ')),
    'AWS does not take the MFA code',
    /every 30 seconds/,
  ],
  [
    keys(
      said(
        'AccessDenied',
        'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
      ),
    ),
    'The MFA device is another',
    /list-mfa-devices/,
  ],
  [
    new IdentifyError('x', {
      cause: said('AccessDenied', 'Cannot call GetSessionToken with session credentials'),
    }),
    'A second factor needs long-lived keys',
    /access keys of the user/,
  ],
  [new ApprovalError(600, 'https://device'), 'Nobody approved the sign-in', /sso-timeout-s/],
  [center(said('AccessDeniedException', 'The user denied the request')), 'The sign-in was declined', /again/],
  [center(said('ForbiddenException', 'No access')), 'Not assigned to this account', /access portal/],
  [
    center(said('UnauthorizedException', 'Session token not found or invalid')),
    'IAM Identity Center does not accept the token',
    /sso-region/,
  ],
  [
    center(said('InvalidRequestException', 'Invalid startUrl')),
    'IAM Identity Center refuses the request',
    /start URL and region/,
  ],
  [
    center(said('Error', 'x', { code: 'ECONNREFUSED' })),
    'IAM Identity Center cannot be reached',
    /IAM Identity Center/,
  ],
  [
    pool(said('NotAuthorizedException', 'Token is not from a supported provider of this identity pool.')),
    'The identity pool does not list this provider',
    /describe-identity-pool/,
  ],
  [
    pool(said('NotAuthorizedException', 'Invalid login token. Incorrect token audience.')),
    'Wrong audience',
    /--client-id cognito-identity.amazonaws.com/,
  ],
  [
    pool(said('NotAuthorizedException', 'Invalid login token. Token expired: 1 >= 0')),
    'The identity pool rejected the token',
    /fresh/,
  ],
  [
    pool(said('InvalidParameterException', 'Basic (classic) flow is not enabled, please use enhanced flow.')),
    'The basic flow is switched off',
    /enhanced/,
  ],
  [
    pool(said('NotAuthorizedException', "Access to Identity 'x' is forbidden.")),
    'The identity pool refuses the identity',
    /cognito-provider-name/,
  ],
  [
    pool(said('InvalidIdentityPoolConfigurationException', 'Invalid identity pool configuration.')),
    'The role does not trust the identity pool',
    /"Federated": "cognito-identity.amazonaws.com"/,
  ],
  [
    pool(said('ResourceNotFoundException', "IdentityPool 'x' not found.")),
    'There is no such identity pool',
    /ID of the pool/,
  ],
  [
    new ProfileError('base', 'Could not resolve credentials using profile: [base]', undefined),
    'The profile does not lead to credentials',
    /aws sts get-caller-identity --profile base/,
  ],
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
