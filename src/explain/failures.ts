/**
 * Every failure that is explained: an ID, which is also its place in `docs/troubleshooting.md`, under a heading, with what
 * people see of it. The page is made of these and of the explanations themselves.
 */
export const failures = {
  inputs: { group: 'Before anything is asked', seen: 'An input is wrong, or several are' },
  'no-token-endpoint': {
    group: 'Nothing to sign in with',
    seen: 'Credentials could not be loaded, although `role-to-assume` is set',
  },
  'no-token-runner': { group: 'Nothing to sign in with', seen: 'The same under act, Forgejo or Gitea' },
  'no-token-fork': { group: 'Nothing to sign in with', seen: 'The same on a pull request from a fork' },
  'no-token-dependabot': { group: 'Nothing to sign in with', seen: 'The same on a run of Dependabot' },
  'no-credentials': {
    group: 'Nothing to sign in with',
    seen: 'Could not load credentials from any providers',
  },
  'profile-missing': {
    group: 'Nothing to sign in with',
    seen: 'The config profile (…) could not be found',
  },
  'profile-broken': {
    group: 'Nothing to sign in with',
    seen: 'Could not resolve credentials using profile: …',
  },
  fallback: { group: 'Nothing to sign in with', seen: 'OIDC failed, and the access keys as well' },
  'trust-policy': {
    group: 'The role and the token',
    seen: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  },
  'no-provider': {
    group: 'The role and the token',
    seen: 'No OpenIDConnect provider found in your account for …',
  },
  audience: { group: 'The role and the token', seen: 'Incorrect token audience' },
  'issuer-keys': {
    group: 'The role and the token',
    seen: "Couldn't retrieve verification key from your identity provider",
  },
  'token-expired': { group: 'The role and the token', seen: 'Token expired' },
  'token-rejected': { group: 'The role and the token', seen: 'The ID Token provided is not a valid JWT' },
  'assume-role': {
    group: 'The role and the credentials',
    seen: 'User: … is not authorized to perform: sts:AssumeRole on resource: …',
  },
  'explicit-deny': {
    group: 'The role and the credentials',
    seen: 'is not authorized to perform: … with an explicit deny in a … policy',
  },
  'tag-session': {
    group: 'The role and the credentials',
    seen: 'User: … is not authorized to perform: sts:TagSession on resource: …',
  },
  'source-identity': {
    group: 'The role and the credentials',
    seen: 'User: … is not authorized to perform: sts:SetSourceIdentity on resource: …',
  },
  'transitive-tag': {
    group: 'The role and the credentials',
    seen: 'One of the specified transitive tag keys … conflicts with a transitive tag key from the calling session',
  },
  'chained-duration': {
    group: 'The role and the credentials',
    seen: 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
  },
  'max-duration': {
    group: 'The role and the credentials',
    seen: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role',
  },
  'packed-policy': {
    group: 'The role and the credentials',
    seen: 'PackedPolicyTooLarge: Packed policy consumes …% of allotted space',
  },
  'session-policy': {
    group: 'The role and the credentials',
    seen: 'MalformedPolicyDocument: Syntax errors in policy',
  },
  'credentials-unknown': {
    group: 'The role and the credentials',
    seen: 'InvalidClientTokenId: The security token included in the request is invalid',
  },
  signature: {
    group: 'The role and the credentials',
    seen: 'SignatureDoesNotMatch: The request signature we calculated does not match',
  },
  clock: { group: 'The role and the credentials', seen: 'Signature expired: … is now earlier than …' },
  'credentials-expired': {
    group: 'The role and the credentials',
    seen: 'ExpiredToken: The security token included in the request is expired',
  },
  'region-disabled': { group: 'The role and the credentials', seen: 'RegionDisabledException' },
  'plain-secret': {
    group: 'The role and the credentials',
    seen: 'special-characters-workaround gives up',
  },
  'mfa-code': {
    group: 'Second factor',
    seen: 'MultiFactorAuthentication failed with invalid MFA one time pass code',
  },
  'mfa-wait': { group: 'Second factor', seen: 'The next code comes later than the step allows' },
  'mfa-device': {
    group: 'Second factor',
    seen: 'MultiFactorAuthentication failed, unable to validate MFA code',
  },
  'mfa-wanted': {
    group: 'Second factor',
    seen: 'MultiFactorAuthentication must be used, or AccessDenied by a role that wants it',
  },
  'mfa-session-keys': {
    group: 'Second factor',
    seen: 'Cannot call GetSessionToken with session credentials',
  },
  'sso-not-approved': { group: 'IAM Identity Center', seen: '`authorization_pending` to the end' },
  'sso-ended': { group: 'IAM Identity Center', seen: 'The token has ended while a later step runs' },
  'sso-declined': { group: 'IAM Identity Center', seen: 'The user denied the request' },
  'sso-assignment': { group: 'IAM Identity Center', seen: 'ForbiddenException: No access' },
  'sso-token': {
    group: 'IAM Identity Center',
    seen: 'UnauthorizedException: Session token not found or invalid',
  },
  'sso-portal': { group: 'IAM Identity Center', seen: 'InvalidRequestException' },
  'cognito-provider': {
    group: 'Cognito',
    seen: 'Token is not from a supported provider of this identity pool',
  },
  'cognito-audience': { group: 'Cognito', seen: 'Invalid login token. Incorrect token audience' },
  'cognito-token': { group: 'Cognito', seen: 'Invalid login token. Token expired' },
  'cognito-basic': {
    group: 'Cognito',
    seen: 'Basic (classic) flow is not enabled, please use enhanced flow',
  },
  'cognito-identity': { group: 'Cognito', seen: 'Access to Identity … is forbidden' },
  'cognito-role': {
    group: 'Cognito',
    seen: 'Invalid identity pool configuration. Check assigned IAM roles for this pool',
  },
  'cognito-pool': { group: 'Cognito', seen: 'IdentityPool … not found' },
  'cognito-refused': { group: 'Cognito', seen: 'NotAuthorizedException' },
  'name-not-found': { group: 'Network', seen: 'getaddrinfo ENOTFOUND sts.….amazonaws.com' },
  unreachable: { group: 'Network', seen: 'connect ETIMEDOUT, ECONNREFUSED, ECONNRESET' },
  deadline: { group: 'Network', seen: 'Nothing happens until the step gives up' },
  'proxy-unreachable': { group: 'Network', seen: 'The same, with a proxy' },
  'proxy-credentials': { group: 'Network', seen: '407 Proxy Authentication Required' },
  certificate: { group: 'Network', seen: 'self-signed certificate in certificate chain' },
  'foreign-answer': { group: 'Network', seen: 'A page of HTML where AWS should answer' },
  throttled: { group: 'Network', seen: 'Throttling: Rate exceeded' },
  'service-failure': { group: 'Network', seen: 'ServiceUnavailable, InternalFailure' },
  'token-refused': { group: 'Network', seen: "GitHub's token endpoint answers 401 or 403" },
  'token-failure': {
    group: 'Network',
    seen: "Failed to get ID Token; Can't issue `ID_TOKEN` for job in 'Pending' state",
  },
  'wrong-account': { group: 'After the sign-in', seen: 'The account is not one of allowed-account-ids' },
  sessions: { group: 'After the sign-in', seen: 'Some of the `sessions` failed' },
  file: { group: 'After the sign-in', seen: 'A file cannot be used' },
  'no-place': { group: 'After the sign-in', seen: 'The runner offers no `GITHUB_ENV`' },
  renewal: { group: 'After the sign-in', seen: 'A profile of `refresh` gives no credentials' },
  'aws-refused': { group: 'Everything else', seen: 'AWS refuses with words of its own' },
  'sign-in-failed': { group: 'Everything else', seen: 'A failure that the action does not know' },
  unexpected: { group: 'Everything else', seen: 'An unexpected failure' },
} as const satisfies Record<string, { readonly group: string; readonly seen: string }>;

export type FailureId = keyof typeof failures;
