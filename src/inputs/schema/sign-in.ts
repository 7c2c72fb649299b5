import { profileName } from './forms.ts';
import type { InputSpec } from './spec.ts';

/** Where the step signs in, and with which credentials. */
export const signIn = {
  'aws-region': {
    group: 'Where',
    type: 'text',
    variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
    text: 'AWS region, such as `us-east-2`. Exported as `AWS_REGION` and `AWS_DEFAULT_REGION`. Without it, the step uses `AWS_REGION`, then `AWS_DEFAULT_REGION`.',
  },
  'allowed-account-ids': {
    group: 'Where',
    type: 'commas',
    form: { pattern: /^\d{12}$/, words: 'account IDs of 12 digits, separated by commas' },
    text: 'Account IDs, separated by commas. The step fails, and exports nothing, when the session belongs to another account.',
  },
  'mask-aws-account-id': {
    group: 'Where',
    type: 'boolean',
    variables: ['MASK_AWS_ACCOUNT_ID'],
    else: 'hidden in what the action prints, unless the repository is private or internal',
    text: '`true`: mask account IDs, so that the runner hides them in all logs. The runner then drops job outputs that contain one. `false`: show them.',
  },
  'credential-source': {
    group: 'Who',
    type: 'choice',
    choices: [
      'auto',
      'github-oidc',
      'access-keys',
      'web-identity-token-file',
      'web-identity-token',
      'environment',
      'default-chain',
      'profile',
      'sso',
      'cognito',
      'rolesanywhere',
    ],
    default: 'auto',
    text: 'Source of the identity. `auto` uses the first that fits, and logs which one and why. `github-oidc`, `access-keys`, `web-identity-token-file`, `web-identity-token`, `environment`, `default-chain`, `profile`, `sso`, `cognito` or `rolesanywhere` uses only that source, without a fallback.',
  },
  audience: {
    group: 'Who',
    type: 'text',
    form: { pattern: /^\S+$/, words: 'a text without white space' },
    text: 'Audience of the OIDC token. Default `sts.amazonaws.com`; in China regions `sts.amazonaws.com.cn`; for Cognito `cognito-identity.amazonaws.com`.',
  },
  'aws-access-key-id': {
    group: 'Who',
    type: 'secret',
    text: 'Access key ID. Together with `role-to-assume` and a token endpoint, the keys are only the fallback for OIDC.',
  },
  'aws-secret-access-key': {
    group: 'Who',
    type: 'secret',
    text: 'Secret access key that belongs to `aws-access-key-id`.',
  },
  'aws-session-token': {
    group: 'Who',
    type: 'secret',
    text: 'Session token, when the access key belongs to a temporary session.',
  },
  'web-identity-token-file': {
    group: 'Who',
    type: 'text',
    variables: ['WEB_IDENTITY_TOKEN_FILE'],
    form: { pattern: /^[^\0\r\n]+$/, words: 'the path of one file' },
    text: 'File with a web identity token to use instead of GitHub OIDC, absolute or relative to the workspace. Symbolic links are refused, except those of a Kubernetes service account.',
  },
  'web-identity-token': {
    group: 'Who',
    type: 'secret',
    text: 'A web identity token, such as one of another CI system, to use instead of GitHub OIDC.',
  },
  'source-profile': {
    group: 'Who',
    type: 'text',
    form: profileName,
    text: 'Start from this profile of `~/.aws/config` and `~/.aws/credentials`, with keys, roles, a process, a token file or IAM Identity Center. Its region is used when no other is set.',
  },
  'role-chaining': {
    group: 'Who',
    type: 'boolean',
    variables: ['ROLE_CHAINING'],
    default: false,
    text: 'Start from the credentials that an earlier step put into the environment.',
  },
  'force-skip-oidc': {
    group: 'Who',
    type: 'boolean',
    default: false,
    text: 'Never use GitHub OIDC, even if the job has a token endpoint.',
  },
  'use-existing-credentials': {
    group: 'Who',
    type: 'boolean',
    variables: ['USE_EXISTING_CREDENTIALS'],
    default: false,
    text: 'Keep existing credentials if they belong to the wanted role and account and last at least 15 more minutes.',
  },
  logout: {
    group: 'Who',
    type: 'boolean',
    default: false,
    text: 'Do not sign in, but undo what earlier steps of this action did in this job. Needs no other input.',
  },
} as const satisfies Record<string, InputSpec>;
