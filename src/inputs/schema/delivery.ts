import { profileName } from './forms.ts';
import type { InputSpec } from './spec.ts';

/** Where the session goes, what the step prints, and how it reaches AWS. */
export const delivery = {
  'output-credentials': {
    group: 'Delivery',
    type: 'boolean',
    variables: ['OUTPUT_CREDENTIALS'],
    default: false,
    text: 'Set the credentials as step outputs.',
  },
  'output-env-credentials': {
    group: 'Delivery',
    type: 'boolean',
    else: '`true`; `false` with `aws-profile` or `sessions`',
    text: 'Export region and credentials as environment variables to later steps; with `aws-profile` also `AWS_PROFILE`.',
  },
  refresh: {
    group: 'Delivery',
    type: 'boolean',
    default: false,
    text: 'Give later steps a profile that renews its credentials for as long as the job runs, instead of copies that expire. Exports `AWS_PROFILE` instead of keys. Not possible with access keys or MFA codes, because a renewal does not have their secrets.',
  },
  'aws-profile': {
    group: 'Delivery',
    type: 'text',
    form: profileName,
    text: 'Write credentials and region to this profile of `~/.aws/credentials` and `~/.aws/config`, until the job ends. `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` name other files.',
  },
  'overwrite-aws-profile': {
    group: 'Delivery',
    type: 'boolean',
    variables: ['OVERWRITE_AWS_PROFILE'],
    default: false,
    text: '`true`: replace an existing profile. `false`: fail if the profile exists.',
  },
  'unset-current-credentials': {
    group: 'Delivery',
    type: 'boolean',
    variables: ['UNSET_CURRENT_CREDENTIALS'],
    default: false,
    text: 'Ignore the credentials in the environment, and blank their variables.',
  },
  'special-characters-workaround': {
    group: 'Delivery',
    type: 'boolean',
    variables: ['SPECIAL_CHARACTERS_WORKAROUND'],
    default: false,
    text: 'Assume the role again until the secret access key has only letters and digits, for tools that cannot handle other characters.',
  },
  'key-age-check': {
    group: 'Messages',
    type: 'boolean',
    default: true,
    text: 'Warn when a long-lived access key is older than 90 days. Needs `iam:ListAccessKeys`; the sign-in never waits for it.',
  },
  'job-summary': {
    group: 'Messages',
    type: 'boolean',
    default: true,
    text: 'Write a job summary: the identity, its source and its expiration, or the cause of the failure.',
  },
  check: {
    group: 'Messages',
    type: 'boolean',
    default: false,
    text: 'Assume the roles, tell for each whether AWS let this job in, and export nothing but the output `verdicts`. A refusal fails the step.',
  },
  'trust-policy': {
    group: 'Messages',
    type: 'text',
    form: { pattern: /^[^\0\r\n]+$/, words: 'the path of one file' },
    text: 'File in the workspace with the trust policy of the role: an IAM policy, an answer of `aws iam get-role`, `terraform show -json`, or a CloudFormation template. Read only after a role refuses the job, to name the condition that does not fit.',
  },
  'github-token': {
    group: 'Messages',
    type: 'secret',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a GitHub expression.
    expression: '${{ github.token }}',
    text: 'Used only after a role refuses the job’s token, to look up whether `sub` is customised for this repository. Skipped if the token lacks the permission.',
  },
  'http-proxy': {
    group: 'Network',
    type: 'text',
    variables: ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'],
    text: 'URL of a proxy (`http`, `https` or `socks5`) for every request, including that for the OIDC token. It may have a user name and a password.',
  },
  'no-proxy': {
    group: 'Network',
    type: 'text',
    variables: ['NO_PROXY', 'no_proxy'],
    text: 'Hosts that are reached without the proxy, separated by commas: names (with all names below them), `name:port`, or `*`.',
  },
  'sts-endpoint': {
    group: 'Network',
    type: 'text',
    text: 'URL of another STS, such as a private endpoint or an S3-compatible store. Overrides `AWS_ENDPOINT_URL_STS`. `none`: there is no STS, so the step delivers access keys without looking up their account.',
  },
  'action-timeout-s': {
    group: 'Network',
    type: 'integer',
    default: 120,
    min: 0,
    max: 21600,
    text: 'Time limit of the step in seconds. 0 means the default.',
  },
  'disable-retry': {
    group: 'Network',
    type: 'boolean',
    variables: ['DISABLE_RETRY'],
    default: false,
    text: 'Try each request only once.',
  },
  'retry-max-attempts': {
    group: 'Network',
    type: 'integer',
    variables: ['RETRY_MAX_ATTEMPTS'],
    default: 12,
    min: 1,
    max: 100,
    text: 'Maximum attempts for a request that fails for a temporary reason: network, timeout, 5xx, throttling. Refusals are never retried.',
  },
} as const satisfies Record<string, InputSpec>;
