import type { ServiceId } from '../net/plan.ts';

/** An AWS service that the action uses. */
export interface Service {
  /** The end of AWS's variables for it: STS in `AWS_ENDPOINT_URL_STS`. */
  readonly id: ServiceId;
  /** For messages. */
  readonly name: string;
  /** How the names of AWS's own hosts begin. */
  readonly host: string;
  /** The format of its answers. */
  readonly form: 'xml' | 'json';
}

export const services = {
  sts: { id: 'STS', name: 'STS', host: 'sts', form: 'xml' },
  iam: { id: 'IAM', name: 'IAM', host: 'iam', form: 'xml' },
  identityCenterPortal: { id: 'SSO', name: 'IAM Identity Center', host: 'portal.sso', form: 'json' },
  identityCenterTokens: { id: 'SSO_OIDC', name: 'IAM Identity Center', host: 'oidc', form: 'json' },
  signIn: { id: 'SIGNIN', name: 'AWS Sign-In', host: 'signin', form: 'json' },
  cognito: { id: 'COGNITO_IDENTITY', name: 'Amazon Cognito', host: 'cognito-identity', form: 'json' },
} as const satisfies Record<string, Service>;

/** Where an answer came from, for messages and for the stricter checks of AWS's own answers. */
export interface Origin {
  readonly service: string;
  readonly host: string | undefined;
  /** Seconds that this machine's clock is behind that of the service, if known. */
  readonly clockBehind: number | undefined;
}
