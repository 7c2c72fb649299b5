import { sessionName } from './forms.ts';
import type { InputSpec } from './spec.ts';

/** The sources that need inputs of their own. */
export const sources = {
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
} as const satisfies Record<string, InputSpec>;
