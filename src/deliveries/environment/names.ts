/** Credentials, as AWS's tools read them from the environment; the two without ID and ACCESS are for Go. */
export const keyNames: readonly string[] = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_ACCESS_KEY',
  'AWS_SECRET_KEY',
];

/** All of these win over a profile's process in some tool: keys in nearly all, the token file in botocore. */
export const shadowing: readonly string[] = [...keyNames, 'AWS_WEB_IDENTITY_TOKEN_FILE'];

/** The variables that `unset-current-credentials` blanks. */
export const unset = {
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_SESSION_TOKEN: '',
  AWS_REGION: '',
  AWS_DEFAULT_REGION: '',
} as const;

/** The names that this action may set, and so may put back. */
export const managedNames: readonly string[] = [
  ...new Set([...Object.keys(unset), ...shadowing, 'AWS_PROFILE', 'AWS_DEFAULT_PROFILE']),
];
