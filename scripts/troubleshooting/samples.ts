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
  PlainSecretError,
  ProfileError,
  RenewalError,
  SessionsError,
  SourceError,
  TokenRequestError,
} from '../../src/errors.ts';
import type { FailureId } from '../../src/explain/failures.ts';
import type { Situation } from '../../src/explain/index.ts';
import { Secret } from '../../src/secret.ts';
import type { Plan } from '../../src/types.ts';

/** A failure as it comes in, with the answer that AWS gives on the wire, and what is known beside it. */
export interface Sample {
  readonly error: unknown;
  readonly situation?: Partial<Situation>;
}

const said = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name, ...more });

const role = 'arn:aws:iam::111122223333:role/deploy';
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
const oidc = (name: string, message: string) =>
  new HopError({ number: 1, of: 1, role, claims, cause: said(name, message) });
const keys = (name: string, message: string, more: object = {}) =>
  new HopError({ number: 2, of: 2, role, caller, cause: said(name, message, more) });
const center = (name: string, message: string) =>
  new SourceError({
    source: 'sso',
    service: 'IAM Identity Center',
    host: 'oidc.us-east-2.amazonaws.com',
    cause: said(name, message),
  });
const pool = (name: string, message: string) =>
  new SourceError({ source: 'cognito', service: 'Amazon Cognito', cause: said(name, message) });
const noToken = new NoIdentityError('role-to-assume is set, but this job has no token endpoint');

const plan: Plan = {
  region: 'us-east-2',
  partition: 'aws',
  source: { kind: 'default-chain', profile: 'build', sessionName: 'GitHubActions', environment: true },
  why: 'AWS_PROFILE is set',
  passedOver: [],
  hops: [
    {
      role: 'arn:aws:iam::444455556666:role/hub',
      sessionName: 'GitHubActions',
      duration: 3600,
      policyArns: [],
    },
    { role, sessionName: 'GitHubActions', duration: 7200, policyArns: [] },
  ],
  sessions: [],
  sessionDuration: 3600,
  allowedAccounts: [],
  maskAccountId: false,
  inPlace: false,
  keyAge: false,
  deliver: {
    region: true,
    credentials: true,
    outputs: false,
    unset: false,
    overwrite: false,
    refresh: false,
  },
  network: { timeoutSeconds: 120, maxAttempts: 12 },
  notices: [],
  warnings: [],
};
const withPool: Plan = {
  ...plan,
  source: {
    kind: 'cognito',
    pool: 'us-east-2:11111111-2222-3333-4444-555555555555',
    flow: 'enhanced',
    login: { kind: 'web-identity-token', token: new Secret('x') },
  },
};
const withCenter: Plan = {
  ...plan,
  source: {
    kind: 'sso',
    startUrl: 'https://octo.awsapps.com/start',
    region: 'us-east-2',
    account: '111122223333',
    roleName: 'Deployer',
    scopes: [],
    timeout: 600,
    cacheFolder: '',
  },
};
const withCode: Plan = {
  ...plan,
  mfa: { serial: 'arn:aws:iam::111122223333:mfa/octo', code: new Secret('123456'), folder: '' },
};
const withProxy: Plan = {
  ...plan,
  network: {
    ...plan.network,
    proxy: { url: new Secret('http://proxy.example.com:3128'), host: 'proxy.example.com:3128', except: '' },
  },
};

/** One sample of each failure. The page of failures shows what is said of it. */
export const samples: Readonly<Record<FailureId, Sample>> = {
  inputs: {
    error: new InputError([
      { input: 'aws-region', what: '"us-est-2" is not an AWS region', remedy: 'Did you mean us-east-2?' },
    ]),
  },
  'no-token-endpoint': { error: noToken },
  'no-token-runner': { error: noToken, situation: { runner: 'act' } },
  'no-token-fork': {
    error: noToken,
    situation: { event: { name: 'pull_request', fork: true, dependabot: false } },
  },
  'no-token-dependabot': {
    error: noToken,
    situation: { event: { name: 'pull_request', fork: false, dependabot: true } },
  },
  'no-credentials': { error: new NoCredentialsError('Could not load credentials from any providers') },
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
    error: new NoCredentialsError(
      'Could not resolve credentials using profile: [build] in configuration/credentials file(s)',
    ),
    situation: { plan, profiles: { files: ['~/.aws/config', '~/.aws/credentials'], isThere: false } },
  },
  'profile-broken': {
    error: new ProfileError('build', 'the process that it names ended with exit code 1', undefined),
  },
  'trust-policy': {
    error: oidc('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
  },
  'no-provider': {
    error: oidc(
      'InvalidIdentityTokenException',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    ),
  },
  audience: { error: oidc('InvalidIdentityTokenException', 'Incorrect token audience') },
  'issuer-keys': {
    error: oidc(
      'InvalidIdentityTokenException',
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
    ),
  },
  'token-expired': {
    error: oidc(
      'ExpiredTokenException',
      'Token expired: current date/time 1 must be before the expiration date/time 0',
    ),
  },
  'token-rejected': {
    error: oidc(
      'InvalidIdentityTokenException',
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
    situation: { plan },
  },
  'packed-policy': {
    error: keys(
      'PackedPolicyTooLargeException',
      'Packed policy consumes 105% of allotted space, please use smaller policy.',
    ),
  },
  'session-policy': { error: keys('MalformedPolicyDocumentException', 'Syntax errors in policy.') },
  'credentials-unknown': {
    error: new IdentifyError('x', {
      cause: said('InvalidClientTokenId', 'The security token included in the request is invalid.'),
    }),
  },
  signature: {
    error: new IdentifyError('x', {
      cause: said(
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
      ),
    }),
  },
  clock: {
    error: new IdentifyError('x', {
      cause: said(
        'SignatureDoesNotMatch',
        'Signature expired: 20261123T100000Z is now earlier than 20261123T102500Z',
      ),
    }),
    situation: { clockBehind: 2400 },
  },
  'credentials-expired': {
    error: new IdentifyError('x', {
      cause: said('ExpiredToken', 'The security token included in the request is expired'),
    }),
  },
  'region-disabled': {
    error: keys('RegionDisabledException', 'STS is not activated in this region for account:111122223333.'),
    situation: { plan },
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
    situation: { plan: withCode, now: new Date('2026-11-23T10:00:10Z') },
  },
  'mfa-wait': {
    error: new HopError({ number: 1, of: 1, role, cause: new CodeWaitError(25, 10) }),
  },
  'mfa-device': {
    error: keys(
      'AccessDenied',
      'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
    ),
    situation: { plan: withCode },
  },
  'mfa-wanted': {
    error: new IdentifyError('x', {
      cause: said('AccessDenied', 'MultiFactorAuthentication must be used to call this operation'),
    }),
  },
  'mfa-session-keys': {
    error: new IdentifyError('x', {
      cause: said('AccessDenied', 'Cannot call GetSessionToken with session credentials'),
    }),
  },
  'sso-not-approved': {
    error: new ApprovalError(600, 'https://device.sso.us-east-2.amazonaws.com/?user_code=ABCD-EFGH'),
  },
  'sso-ended': { error: new ApprovalError(0, 'https://octo.awsapps.com/start') },
  'sso-declined': { error: center('AccessDeniedException', 'The user denied the request') },
  'sso-assignment': { error: center('ForbiddenException', 'No access'), situation: { plan: withCenter } },
  'sso-token': { error: center('UnauthorizedException', 'Session token not found or invalid') },
  'sso-portal': {
    error: center('InvalidRequestException', 'Invalid startUrl'),
    situation: { plan: withCenter },
  },
  'cognito-provider': {
    error: pool('NotAuthorizedException', 'Token is not from a supported provider of this identity pool.'),
    situation: { plan: withPool },
  },
  'cognito-audience': {
    error: pool('NotAuthorizedException', 'Invalid login token. Incorrect token audience.'),
  },
  'cognito-token': { error: pool('NotAuthorizedException', 'Invalid login token. Token expired: 1 >= 0') },
  'cognito-basic': {
    error: pool(
      'InvalidParameterException',
      'Basic (classic) flow is not enabled, please use enhanced flow.',
    ),
  },
  'cognito-identity': {
    error: pool('NotAuthorizedException', "Access to Identity 'us-east-2:x' is forbidden."),
  },
  'cognito-role': {
    error: pool(
      'InvalidIdentityPoolConfigurationException',
      'Invalid identity pool configuration. Check assigned IAM roles for this pool.',
    ),
    situation: { plan: withPool },
  },
  'cognito-pool': {
    error: pool('ResourceNotFoundException', "IdentityPool 'us-east-2:x' not found."),
    situation: { plan: withPool },
  },
  'cognito-refused': { error: pool('NotAuthorizedException', 'Unauthenticated access is not supported') },
  'name-not-found': {
    error: keys('Error', 'getaddrinfo ENOTFOUND sts.us-east-2.amazonaws.com', { code: 'ENOTFOUND' }),
    situation: { plan },
  },
  unreachable: { error: keys('Error', 'connect ECONNREFUSED 203.0.113.7:443', { code: 'ECONNREFUSED' }) },
  deadline: { error: new DeadlineError(120) },
  'proxy-unreachable': {
    error: keys('Error', 'connect ECONNREFUSED 203.0.113.9:3128', { code: 'ECONNREFUSED' }),
    situation: { plan: withProxy },
  },
  'proxy-credentials': {
    error: keys('Error', 'the answer (status 407, text/html) is not one of STS', {
      $metadata: { httpStatusCode: 407 },
    }),
    situation: { plan: withProxy },
  },
  certificate: {
    error: keys('Error', 'self-signed certificate in certificate chain', {
      code: 'SELF_SIGNED_CERT_IN_CHAIN',
    }),
  },
  'foreign-answer': {
    error: new HopError({
      number: 1,
      of: 1,
      role,
      cause: new ForeignAnswerError(200, 'text/html', 'Welcome to the guest network', { service: 'STS' }),
    }),
  },
  throttled: { error: keys('Throttling', 'Rate exceeded') },
  'service-failure': {
    error: keys('ServiceUnavailable', 'Try again', { $metadata: { httpStatusCode: 503 } }),
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
    error: new FileError('~/.aws/config is a symbolic link', 'Name the file itself.'),
  },
  'no-place': { error: new DeliveryError('the runner set no GITHUB_ENV') },
  renewal: {
    error: new RenewalError(
      'this process has no ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      {
        why: 'The runner sets them for every step of a job with id-token: write, but containers that a step starts, and commands with an environment of their own, do not get them.',
        remedy: 'Hand both variables on to the process that uses the profile.',
      },
    ),
  },
  'aws-refused': {
    error: keys('SomeNewException', 'Something that AWS has thought of since', {
      $metadata: { httpStatusCode: 400 },
    }),
  },
  'sign-in-failed': { error: keys('Surprise', 'Something in between') },
  unexpected: { error: new TypeError('A mistake of ours') },
};
