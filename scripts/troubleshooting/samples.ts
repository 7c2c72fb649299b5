import {
  AccountError,
  ApprovalError,
  CodeWaitError,
  DeadlineError,
  DeliveryError,
  FallbackError,
  FileError,
  ForeignAnswerError,
  HopError,
  IdentifyError,
  InputError,
  NoCredentialsError,
  NoIdentityError,
  PlainHttpError,
  PlainSecretError,
  ProfileError,
  RenewalError,
  ServiceError,
  SessionsError,
  SourceError,
  TokenRequestError,
} from '../../src/errors/index.ts';
import type { FailureId, Known } from '../../src/explanations/index.ts';
import type { Plan } from '../../src/plan/parts/plan.ts';
import { Foreign } from '../../src/text/foreign.ts';
import {
  plan,
  role,
  withCenter,
  withCertificate,
  withChain,
  withCode,
  withPool,
  withProfile,
  withProxy,
} from './plans.ts';

/** A sample of a failure: the error, and the plan and facts that explain it. */
export interface Sample {
  readonly error: unknown;
  readonly plan?: Plan;
  readonly known?: Partial<Known>;
}

const sts = 'sts.us-east-2.amazonaws.com';

/** An error of a service. `reason` is AWS's name for it, without `Exception`. */
const said = (reason: string, message: string, status = 400, service = 'STS', host = sts) =>
  new ServiceError({ service, host, reason, said: new Foreign(message), status });

/** An error of Node for a request without an answer. */
const cut = (system: string, message: string) =>
  new ServiceError({ service: 'STS', host: sts, reason: 'Error', said: new Foreign(message), system });

const caller = 'arn:aws:sts::444455556666:assumed-role/hub/GitHubActions';
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:octo-org/octo-repo:environment:prod',
  repository: 'octo-org/octo-repo',
  repository_id: '74',
  environment: 'prod',
  event_name: 'push',
};
const oidc = (reason: string, message: string) =>
  new HopError({ number: 1, of: 1, role, claims, cause: said(reason, message) });
const second = (cause: unknown) => new HopError({ number: 2, of: 2, role, caller, cause });
const keys = (reason: string, message: string, status?: number) => second(said(reason, message, status));
const identify = (reason: string, message: string) =>
  new IdentifyError('STS did not say who the credentials belong to', { cause: said(reason, message) });
const center = (reason: string, message: string) =>
  new SourceError({
    source: 'sso',
    service: 'IAM Identity Center',
    cause: said(reason, message, 400, 'IAM Identity Center', 'oidc.us-east-2.amazonaws.com'),
  });
const pool = (reason: string, message: string) =>
  new SourceError({
    source: 'cognito',
    service: 'Amazon Cognito',
    cause: said(reason, message, 400, 'Amazon Cognito', 'cognito-identity.us-east-2.amazonaws.com'),
  });
const anywhere = (reason: string, message: string): Sample => ({
  error: new SourceError({
    source: 'rolesanywhere',
    service: 'IAM Roles Anywhere',
    cause: said(reason, message, 403, 'IAM Roles Anywhere', 'rolesanywhere.us-east-2.amazonaws.com'),
  }),
  plan: withCertificate,
});
const noToken = new NoIdentityError('role-to-assume is set, but this job has no token endpoint');

/** One sample of each failure. The troubleshooting page shows its explanation. */
export const samples: Readonly<Record<FailureId, Sample>> = {
  inputs: {
    error: new InputError([
      { input: 'aws-region', what: '"us-est-2" is not an AWS region', remedy: 'Did you mean us-east-2?' },
    ]),
  },
  'no-token-endpoint': { error: noToken },
  'no-token-runner': { error: noToken, known: { runner: 'act' } },
  'no-token-fork': {
    error: noToken,
    known: { event: { name: 'pull_request', fork: true, dependabot: false } },
  },
  'no-token-dependabot': {
    error: noToken,
    known: { event: { name: 'pull_request', fork: false, dependabot: true } },
  },
  'no-credentials': { error: new NoCredentialsError('no place has any'), plan: withChain },
  fallback: {
    error: new FallbackError(
      {
        source: 'github-oidc',
        error: oidc('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
      },
      {
        source: 'access-keys',
        error: keys('InvalidClientTokenId', 'The security token included in the request is invalid.'),
      },
    ),
  },
  'profile-missing': {
    error: new NoCredentialsError('there is no profile build', { lacksProfile: true }),
    plan: withProfile,
    known: { profiles: { files: ['~/.aws/config', '~/.aws/credentials'] } },
  },
  'profile-broken': {
    error: new ProfileError('build', 'its credential_process failed'),
  },
  'trust-policy': {
    error: oidc('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
  },
  'no-provider': {
    error: oidc(
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    ),
  },
  audience: { error: oidc('InvalidIdentityToken', 'Incorrect token audience') },
  'issuer-keys': {
    error: oidc(
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
    ),
  },
  'token-expired': {
    error: oidc(
      'ExpiredToken',
      'Token expired: current date/time 1 must be before the expiration date/time 0',
    ),
  },
  'token-rejected': {
    error: oidc(
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    ),
  },
  'assume-role': {
    error: keys(
      'AccessDenied',
      `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${role}`,
    ),
  },
  'explicit-deny': {
    error: keys(
      'AccessDenied',
      `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${role} with an explicit deny in a service control policy`,
    ),
  },
  'tag-session': {
    error: keys(
      'AccessDenied',
      `User: ${caller} is not authorized to perform: sts:TagSession on resource: ${role}`,
    ),
  },
  'source-identity': {
    error: keys(
      'AccessDenied',
      `User: ${caller} is not authorized to perform: sts:SetSourceIdentity on resource: ${role}`,
    ),
  },
  'transitive-tag': {
    error: keys(
      'ValidationError',
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    ),
  },
  'chained-duration': {
    error: keys(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    ),
  },
  'max-duration': {
    error: keys(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    ),
    plan,
  },
  'packed-policy': {
    error: keys(
      'PackedPolicyTooLarge',
      'Packed policy consumes 105% of allotted space, please use smaller policy.',
    ),
  },
  'session-policy': { error: keys('MalformedPolicyDocument', 'Syntax errors in policy.') },
  'credentials-unknown': {
    error: identify('InvalidClientTokenId', 'The security token included in the request is invalid.'),
  },
  signature: {
    error: identify(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
    ),
  },
  clock: {
    error: identify(
      'SignatureDoesNotMatch',
      'Signature expired: 20261123T100000Z is now earlier than 20261123T102500Z',
    ),
    known: { clockBehind: 2400 },
  },
  'credentials-expired': {
    error: identify('ExpiredToken', 'The security token included in the request is expired'),
  },
  'region-disabled': {
    error: keys('RegionDisabled', 'STS is not activated in this region for account:111122223333.'),
    plan,
  },
  'plain-secret': {
    error: new HopError({
      number: 1,
      of: 1,
      role,
      cause: new PlainSecretError('each of 40 secret access keys had special characters'),
    }),
  },
  'mfa-code': {
    error: keys('AccessDenied', 'MultiFactorAuthentication failed with invalid MFA one time pass code. '),
    plan: withCode,
    known: { now: new Date('2026-11-23T10:00:10Z') },
  },
  'mfa-wait': {
    error: new HopError({ number: 1, of: 1, role, cause: new CodeWaitError(25, 10) }),
  },
  'mfa-device': {
    error: keys(
      'AccessDenied',
      'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
    ),
    plan: withCode,
  },
  'mfa-wanted': {
    error: identify('AccessDenied', 'MultiFactorAuthentication must be used to call this operation'),
  },
  'mfa-session-keys': {
    error: identify('AccessDenied', 'Cannot call GetSessionToken with session credentials'),
  },
  'sso-not-approved': {
    error: new ApprovalError(600, 'https://device.sso.us-east-2.amazonaws.com/?user_code=ABCD-EFGH'),
  },
  'sso-ended': { error: new ApprovalError(0, 'https://octo.awsapps.com/start') },
  'sso-declined': { error: center('AccessDenied', 'The user denied the request') },
  'sso-assignment': { error: center('Forbidden', 'No access'), plan: withCenter },
  'sso-token': { error: center('Unauthorized', 'Session token not found or invalid') },
  'sso-portal': {
    error: center('InvalidRequest', 'Invalid startUrl'),
    plan: withCenter,
  },
  'cognito-provider': {
    error: pool('NotAuthorized', 'Token is not from a supported provider of this identity pool.'),
    plan: withPool,
  },
  'cognito-audience': {
    error: pool('NotAuthorized', 'Invalid login token. Incorrect token audience.'),
  },
  'cognito-token': { error: pool('NotAuthorized', 'Invalid login token. Token expired: 1 >= 0') },
  'cognito-basic': {
    error: pool('InvalidParameter', 'Basic (classic) flow is not enabled, please use enhanced flow.'),
  },
  'cognito-identity': {
    error: pool('NotAuthorized', "Access to Identity 'us-east-2:x' is forbidden."),
  },
  'cognito-role': {
    error: pool(
      'InvalidIdentityPoolConfiguration',
      'Invalid identity pool configuration. Check assigned IAM roles for this pool.',
    ),
    plan: withPool,
  },
  'cognito-pool': {
    error: pool('ResourceNotFound', "IdentityPool 'us-east-2:x' not found."),
    plan: withPool,
  },
  'cognito-refused': { error: pool('NotAuthorized', 'Unauthenticated access is not supported') },
  'rolesanywhere-untrusted': anywhere('AccessDenied', 'Untrusted signing certificate'),
  'rolesanywhere-session-name': anywhere('AccessDenied', 'Not authorized to set roleSessionName.'),
  'rolesanywhere-mapping': anywhere(
    'AccessDenied',
    `Unable to assume role for ${role}. Some attributes failed to be mapped into session tags. SAN: [ DNS/2 ]`,
  ),
  'rolesanywhere-role': anywhere('AccessDenied', `Unable to assume role for ${role}`),
  'rolesanywhere-signature': anywhere('InvalidSignature', 'Signature expired: 20261124T100000Z'),
  'rolesanywhere-missing': anywhere('ResourceNotFound', 'Trust anchor not found'),
  'rolesanywhere-refused': anywhere('AccessDenied', 'Access denied'),
  'plain-http': { error: second(new PlainHttpError('sts.example.com')) },
  redirect: {
    error: second(
      new ForeignAnswerError('the answer (status 302) leads to login.example.com', {
        service: 'STS',
        host: sts,
        status: 302,
        redirect: new Foreign('login.example.com'),
      }),
    ),
  },
  'name-not-found': {
    error: second(cut('ENOTFOUND', 'getaddrinfo ENOTFOUND sts.us-east-2.amazonaws.com')),
    plan,
  },
  unreachable: { error: second(cut('ECONNREFUSED', 'connect ECONNREFUSED 203.0.113.7:443')) },
  deadline: { error: new DeadlineError(120) },
  'proxy-unreachable': {
    error: second(cut('ECONNREFUSED', 'connect ECONNREFUSED 203.0.113.9:3128')),
    plan: withProxy,
  },
  'proxy-credentials': {
    error: second(
      new ForeignAnswerError('the answer (status 407, text/html) is not from STS', {
        service: 'STS',
        host: sts,
        status: 407,
      }),
    ),
    plan: withProxy,
  },
  certificate: {
    error: second(cut('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain')),
  },
  'foreign-answer': {
    error: second(
      new ForeignAnswerError('the answer (status 200, text/html) is not from STS', {
        service: 'STS',
        host: sts,
        status: 200,
        said: new Foreign('Welcome to the guest network'),
      }),
    ),
  },
  throttled: { error: keys('Throttling', 'Rate exceeded') },
  'service-failure': {
    error: keys('ServiceUnavailable', 'Try again', 503),
  },
  'token-refused': {
    error: new TokenRequestError(
      '403 (application/json): Forbidden',
      'pipelines.actions.githubusercontent.com',
      {
        status: 403,
      },
    ),
  },
  'token-failure': {
    error: new TokenRequestError(
      "400 (application/json): Can't issue ID_TOKEN for job in 'Pending' state",
      'pipelines.actions.githubusercontent.com',
      { status: 400, mayPass: true },
    ),
  },
  'wrong-account': { error: new AccountError('111122223333', ['444455556666']) },
  sessions: {
    error: new SessionsError(
      [{ name: 'prod', error: new AccountError('111122223333', ['444455556666']) }],
      3,
    ),
  },
  file: {
    error: new FileError('~/.aws/config is a symbolic link', 'Use the path of the file itself.'),
  },
  'no-place': { error: new DeliveryError('the runner does not set GITHUB_ENV') },
  renewal: {
    error: new RenewalError(
      'this process has no ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      {
        why: 'The runner sets both variables for every step of a job with id-token: write. Containers that a step starts, and commands with their own environment, do not get them.',
        remedy: 'Hand both variables on to the process that uses the profile.',
      },
    ),
  },
  'aws-refused': {
    error: keys('SomeNew', 'Something that AWS has thought of since', 400),
  },
  'sign-in-failed': { error: second(new Error('Something in between')) },
  unexpected: { error: new TypeError('A mistake of ours') },
};
