import type { HopOptions, Tag } from '../route.ts';
import type { Secret } from '../text/secret.ts';

/** Common to all inputs: the heading in the README, and the description in the README and `action.yml`. */
interface Common {
  readonly group:
    | 'Where'
    | 'Who'
    | 'IAM Identity Center'
    | 'Cognito'
    | 'IAM Roles Anywhere'
    | 'MFA'
    | 'Role'
    | 'Many sessions'
    | 'Session limits and tags'
    | 'Delivery'
    | 'Messages'
    | 'Network';
  readonly text: string;
  /** Environment variables that replace the input if it is absent, in this order. */
  readonly variables?: readonly string[];
}

/** How an input is read. `default` exists only here: `action.yml` has defaults only for expressions. */
export type InputSpec = Common &
  (
    | {
        readonly type: 'text';
        readonly default?: string;
        /** The default in words, if it depends on something else. */
        readonly else?: string;
        readonly form?: Form;
      }
    | {
        readonly type: 'secret';
        /** The default in `action.yml`: an expression, which only the runner can evaluate. */
        readonly expression?: string;
      }
    | { readonly type: 'boolean'; readonly default?: boolean; readonly else?: string }
    | { readonly type: 'integer'; readonly default: number; readonly min: number; readonly max: number }
    | { readonly type: 'lines'; readonly form?: Form; readonly most?: number }
    | { readonly type: 'commas'; readonly form: Form }
    | { readonly type: 'choice'; readonly default: string; readonly choices: readonly string[] }
    | { readonly type: 'policy' }
    | { readonly type: 'tags' }
    | { readonly type: 'roles' }
    | { readonly type: 'sessions' }
  );

/** A pattern and its description. */
export interface Form {
  readonly pattern: RegExp;
  readonly words: string;
}

// Limits: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
export const sessionName: Form = {
  pattern: /^[\w+=,.@-]{2,64}$/,
  words: '2 to 64 letters, digits or _+=,.@-',
};
export const externalId: Form = {
  pattern: /^[\w+=,.@:/-]{2,1224}$/,
  words: '2 to 1224 letters, digits or _+=,.@:/-',
};
/**
 * Profile names that the AWS CLI can read. The JavaScript SDK misreads names such as `constructor`, and takes names that start
 * with # or ; for comments. Python applies a section DEFAULT to all profiles.
 */
export const profileName: Form = {
  pattern:
    /^(?![#;]|(__\w+__|DEFAULT|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to\w*String|valueOf)$)[^\s[\]/\\"'\p{Cc}\p{Cs}]+$/u,
  words:
    'a name without white space, brackets, slashes and quotes, not beginning with # or ;, and not DEFAULT or a name such as constructor',
};
/** Profile names that all AWS SDKs can read. The JavaScript SDK ignores profiles with other characters. */
export const sessionProfile: Form = {
  pattern:
    /^(?!(__\w+__|DEFAULT|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to\w*String|valueOf)$)\w[\w@+.%:-]*$/,
  words:
    'letters, digits or _@+.%:-, beginning with one of the first three, and not DEFAULT or a name such as constructor',
};
export const duration = { min: 900, max: 43200 } as const;

/** Every input of the action. Reading, validation, `action.yml` and the README's tables derive from it. */
export const schema = {
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
  'sso-start-url': {
    group: 'IAM Identity Center',
    type: 'text',
    form: { pattern: /^https:\/\/[^\s@]+$/, words: 'a URL such as https://example.awsapps.com/start' },
    text: 'Start URL of the access portal. A person approves the sign-in in a browser: link and code are in the log.',
  },
  'sso-region': {
    group: 'IAM Identity Center',
    type: 'text',
    else: '`aws-region`',
    text: 'Region of IAM Identity Center.',
  },
  'sso-account-id': {
    group: 'IAM Identity Center',
    type: 'text',
    form: { pattern: /^\d{12}$/, words: 'an account ID of 12 digits' },
    text: 'Account to sign in to.',
  },
  'sso-role-name': {
    group: 'IAM Identity Center',
    type: 'text',
    form: { pattern: /^[\w+=,.@-]{1,32}$/, words: 'the name of a permission set' },
    text: 'Permission set to sign in with.',
  },
  'sso-timeout-s': {
    group: 'IAM Identity Center',
    type: 'integer',
    default: 600,
    min: 1,
    max: 21600,
    text: 'Seconds to wait for the approval. `action-timeout-s` is paused.',
  },
  'cognito-identity-pool-id': {
    group: 'Cognito',
    type: 'text',
    form: {
      pattern: /^[\w-]{1,55}:[0-9a-f-]{1,55}$/,
      words: 'the ID of an identity pool, such as us-east-2:11111111-2222-3333-4444-555555555555',
    },
    text: 'Identity pool to sign in through, with the OIDC token of the job (or `web-identity-token`, or its file) as login.',
  },
  'cognito-auth-flow': {
    group: 'Cognito',
    type: 'choice',
    choices: ['enhanced', 'basic'],
    default: 'enhanced',
    text: '`enhanced`: the pool returns credentials of its role. `basic`: the pool returns a token, and the step assumes the first role with it.',
  },
  'cognito-provider-name': {
    group: 'Cognito',
    type: 'text',
    else: 'the issuer of the token',
    form: { pattern: /^[\w.:/-]{1,128}$/, words: 'a name such as token.actions.githubusercontent.com' },
    text: 'The pool’s name for the issuer of the token.',
  },
  'cognito-custom-role-arn': {
    group: 'Cognito',
    type: 'text',
    text: 'Role to get from the pool instead of its own. In the basic flow: the role to assume with the token.',
  },
  'rolesanywhere-trust-anchor-arn': {
    group: 'IAM Roles Anywhere',
    type: 'text',
    variables: ['ROLESANYWHERE_TRUST_ANCHOR_ARN'],
    text: 'Sign in with a certificate, through this trust anchor of IAM Roles Anywhere. The role is `role-to-assume`. The region is that of the trust anchor unless `aws-region` is set.',
  },
  'rolesanywhere-profile-arn': {
    group: 'IAM Roles Anywhere',
    type: 'text',
    variables: ['ROLESANYWHERE_PROFILE_ARN'],
    text: 'ARN of the profile of IAM Roles Anywhere that lists the role.',
  },
  'rolesanywhere-certificate': {
    group: 'IAM Roles Anywhere',
    type: 'text',
    variables: ['ROLESANYWHERE_CERTIFICATE'],
    text: 'The certificate: PEM text, or the path of a file.',
  },
  'rolesanywhere-private-key': {
    group: 'IAM Roles Anywhere',
    type: 'secret',
    variables: ['ROLESANYWHERE_PRIVATE_KEY'],
    text: 'Its private key (RSA or EC; PKCS#8, PKCS#1 or SEC1): PEM text, or the path of a file. Stays in memory.',
  },
  'rolesanywhere-passphrase': {
    group: 'IAM Roles Anywhere',
    type: 'secret',
    variables: ['ROLESANYWHERE_PASSPHRASE'],
    text: 'The passphrase of an encrypted key, or the absolute path of a file that has it.',
  },
  'rolesanywhere-certificate-chain': {
    group: 'IAM Roles Anywhere',
    type: 'text',
    variables: ['ROLESANYWHERE_CERTIFICATE_CHAIN'],
    text: 'The certificates between this one and the trust anchor: PEM text, or the path of a file.',
  },
  'rolesanywhere-session-name': {
    group: 'IAM Roles Anywhere',
    type: 'text',
    variables: ['ROLESANYWHERE_SESSION_NAME'],
    form: sessionName,
    text: 'Name of the session, if the profile accepts one. Otherwise the name is the serial number of the certificate.',
  },
  'mfa-serial': {
    group: 'MFA',
    type: 'text',
    form: {
      pattern: /^[\w+=/:,.@-]{9,256}$/,
      words: 'an ARN such as arn:aws:iam::111122223333:mfa/NAME, or the serial number of a device',
    },
    text: 'MFA device, for access keys. The step assumes `role-to-assume` with a code of it. Without a role, the code gets a session.',
  },
  'mfa-code': {
    group: 'MFA',
    type: 'secret',
    text: 'A code of the device: six digits, valid once.',
  },
  'mfa-secret': {
    group: 'MFA',
    type: 'secret',
    text: 'Seed of a virtual device (base32), from which the step makes codes. If the current code was already used, the step waits for the next one.',
  },
  'role-to-assume': {
    group: 'Role',
    type: 'text',
    variables: ['ROLE_TO_ASSUME'],
    text: 'ARN of the role to assume. With credentials, a role name is enough: the step adds their account.',
  },
  'role-chain': {
    group: 'Role',
    type: 'roles',
    text: 'Roles to assume one after another after `role-to-assume`: one ARN a line, or a YAML list of ARNs or of items with `role`, `external-id`, `session-name`, `duration-seconds`, `session-policy`.',
  },
  'role-session-name': {
    group: 'Role',
    type: 'text',
    variables: ['ROLE_SESSION_NAME'],
    default: 'GitHubActions',
    form: sessionName,
    text: 'Name of the session, as CloudTrail shows it: 2 to 64 letters, digits or `_+=,.@-`.',
  },
  'role-duration-seconds': {
    group: 'Role',
    type: 'integer',
    variables: ['ROLE_DURATION_SECONDS'],
    default: 3600,
    ...duration,
    text: 'How long the session lasts, 900 to 43200 seconds, within the maximum of the role. AWS allows at most 3600 for chained roles.',
  },
  'role-external-id': {
    group: 'Role',
    type: 'text',
    variables: ['ROLE_EXTERNAL_ID'],
    form: externalId,
    text: 'External ID that the trust policy of `role-to-assume` requires.',
  },
  'role-propagation-s': {
    group: 'Role',
    type: 'integer',
    default: 0,
    min: 0,
    max: 60,
    text: 'Seconds for which the step retries a refused role, for roles and trust policies that were created seconds ago. Limited by `action-timeout-s`. `disable-retry` turns it off.',
  },
  'source-identity': {
    group: 'Role',
    type: 'text',
    form: sessionName,
    text: 'Source identity, which CloudTrail shows for every call of the session and of later sessions in the chain. Trust policy and caller’s policy must allow `sts:SetSourceIdentity`. A web identity takes it from its token instead.',
  },
  sessions: {
    group: 'Many sessions',
    type: 'sessions',
    text: 'Many sessions in one step: a YAML map of names to role ARNs, or to `role`, `region`, `external-id`, `session-name`, `duration-seconds`, `session-policy`, `role-chain`. Each becomes a profile of that name. With `role-to-assume`, they start from that role. If one fails, none is delivered.',
  },
  'default-session': {
    group: 'Many sessions',
    type: 'text',
    form: profileName,
    else: 'the only one',
    text: 'The one of `sessions` that goes to the other outputs and, with `output-env-credentials: true`, to the environment.',
  },
  'inline-session-policy': {
    group: 'Session limits and tags',
    type: 'policy',
    variables: ['INLINE_SESSION_POLICY'],
    text: 'JSON policy that limits the session of `role-to-assume` further; at most 2048 characters.',
  },
  'managed-session-policies': {
    group: 'Session limits and tags',
    type: 'lines',
    variables: ['MANAGED_SESSION_POLICIES'],
    most: 10,
    form: {
      pattern: /^arn:[a-z0-9-]+:iam::(\d{12}|aws):policy\/[\x21-\x7e]+$/,
      words: 'ARNs of managed policies, one a line',
    },
    text: 'ARNs of up to 10 managed policies, one a line, that limit the session of `role-to-assume` further.',
  },
  'role-skip-session-tagging': {
    group: 'Session limits and tags',
    type: 'boolean',
    variables: ['ROLE_SKIP_SESSION_TAGGING'],
    default: false,
    text: 'Send no session tags.',
  },
  'custom-tags': {
    group: 'Session limits and tags',
    type: 'tags',
    text: 'JSON object of tags to add to the session tags. Ignored with a warning for OIDC, whose tags come from the token.',
  },
  'transitive-tag-keys': {
    group: 'Session limits and tags',
    type: 'lines',
    variables: ['TRANSITIVE_TAG_KEYS'],
    text: 'Keys of session tags, one a line, that later roles in the chain keep. A key without a tag is ignored with a warning.',
  },
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

export type InputName = keyof typeof schema;

/** A role of `role-chain`, as written. */
export interface ChainItem extends Partial<Omit<HopOptions, 'policyArns'>> {
  readonly role: string;
}

/** An entry of `sessions`, as written. */
export interface SessionItem extends ChainItem {
  /** Name of the session and of its profile. */
  readonly name: string;
  /** Line in the input, from 1. */
  readonly line: number;
  readonly region?: string;
  /** Roles that are assumed after `role`. */
  readonly chain: readonly ChainItem[];
}

type ValueOf<Spec> = Spec extends { type: 'text'; default: string }
  ? string
  : Spec extends { type: 'text' | 'policy' }
    ? string | undefined
    : Spec extends { type: 'secret' }
      ? Secret | undefined
      : Spec extends { type: 'boolean'; else: string }
        ? boolean | undefined
        : Spec extends { type: 'boolean' }
          ? boolean
          : Spec extends { type: 'integer' }
            ? number
            : Spec extends { type: 'lines' | 'commas' }
              ? readonly string[]
              : Spec extends { type: 'choice'; choices: readonly (infer Choice)[] }
                ? Choice
                : Spec extends { type: 'tags' }
                  ? readonly Tag[]
                  : Spec extends { type: 'roles' }
                    ? readonly ChainItem[]
                    : Spec extends { type: 'sessions' }
                      ? readonly SessionItem[]
                      : never;

/** The values of the inputs, with their types from the schema. */
export type Inputs = { readonly [Name in InputName]: ValueOf<(typeof schema)[Name]> };

/** The outputs that `action.yml` declares. */
export const outputs = {
  'aws-account-id': 'Account ID of the session.',
  'authenticated-arn': 'ARN of the session.',
  'aws-profile': 'Name of the profile that renews itself, with `refresh`.',
  sessions:
    'JSON of all `sessions`: name → `account`, `arn`, `expiration`. Without secrets, but with account IDs.',
  'aws-access-key-id': 'Access key ID, with `output-credentials`.',
  'aws-secret-access-key': 'Secret access key, with `output-credentials`.',
  'aws-session-token': 'Session token, with `output-credentials`.',
  'aws-expiration':
    'When the session ends (ISO 8601, UTC), with `output-credentials`; empty for long-lived keys.',
} as const;

export type OutputName = keyof typeof outputs;
