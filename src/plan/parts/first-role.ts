import type { Identity } from '../../identity.ts';
import type { Choice } from '../../sources/choose.ts';
import { sourceOf } from '../../sources/index.ts';

/** Options of a role assumption that not every kind of identity supports. */
export interface Limits {
  /** Why the option has no effect, in words that follow "because". Absent if it has one. */
  readonly tags?: string;
  readonly sourceIdentity?: string;
  readonly secondFactor?: string;
  readonly externalId?: string;
  readonly policies?: string;
}

const limits: Readonly<Record<Identity['kind'], Limits>> = {
  credentials: {},
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
  'web-identity': {
    tags: 'a web identity session takes its tags from its token',
    sourceIdentity: 'a web identity takes it from its token',
    secondFactor: 'a token needs no MFA',
    externalId: 'AssumeRoleWithWebIdentity has no external ID',
  },
  // https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-create-session.html
  certificate: {
    tags: 'IAM Roles Anywhere takes the session tags from the certificate',
    sourceIdentity: 'IAM Roles Anywhere takes it from the certificate',
    secondFactor: 'a certificate needs no MFA',
    externalId: 'IAM Roles Anywhere accepts no external ID',
    policies: 'IAM Roles Anywhere takes them from its profile',
  },
};

/** Options that the first role cannot take. None with a fallback, whose keys support all of them. */
export function firstRoleLimits({ source, fallback }: Choice): Limits {
  return fallback ? {} : limits[sourceOf(source).yields(source)];
}
