import { duration, externalId, profileName, sessionName } from './forms.ts';
import type { InputSpec } from './spec.ts';

/** MFA, roles, sessions, and the limits and tags of sessions. */
export const roles = {
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
} as const satisfies Record<string, InputSpec>;
