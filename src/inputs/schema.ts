import { delivery } from './schema/delivery.ts';
import { roles } from './schema/roles.ts';
import { signIn } from './schema/sign-in.ts';
import { sources } from './schema/sources.ts';
import type { ValueOf } from './schema/spec.ts';

/** Every input of the action. Reading, validation, `action.yml` and the README's tables derive from it. */
export const schema = { ...signIn, ...sources, ...roles, ...delivery } as const;

export type InputName = keyof typeof schema;

/** The values of the inputs, with their types from the schema. */
export type Inputs = { readonly [Name in InputName]: ValueOf<(typeof schema)[Name]> };

/** The outputs that `action.yml` declares. */
export const outputs = {
  'aws-account-id': 'Account ID of the session.',
  'authenticated-arn': 'ARN of the session.',
  'aws-profile': 'Name of the profile that renews itself, with `refresh`.',
  verdicts:
    'JSON, with `check`: a list of `role`, `verdict` (`allowed`, `refused` or `not-asked`) and `why`.',
  sessions:
    'JSON of all `sessions`: name → `account`, `arn`, `expiration`. Without secrets, but with account IDs.',
  'aws-access-key-id': 'Access key ID, with `output-credentials`.',
  'aws-secret-access-key': 'Secret access key, with `output-credentials`.',
  'aws-session-token': 'Session token, with `output-credentials`.',
  'aws-expiration':
    'When the session ends (ISO 8601, UTC), with `output-credentials`; empty for long-lived keys.',
} as const;

export type OutputName = keyof typeof outputs;
