/** Variables from which AWS's tools read keys. The SDK for Go also reads `AWS_ACCESS_KEY` and `AWS_SECRET_KEY`. */
export const keyNames: readonly string[] = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_ACCESS_KEY',
  'AWS_SECRET_KEY',
];

/** Each overrides a profile's process in some tool: the keys in nearly all, the token file in botocore. */
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
