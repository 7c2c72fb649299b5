import type { ServiceId } from '../net/plan.ts';

/** A service that the action asks. */
export interface Service {
  /** As AWS's variables end for it: `AWS_ENDPOINT_URL_STS`. */
  readonly id: ServiceId;
  /** For messages. */
  readonly name: string;
  /** How its answers are written. */
  readonly form: 'xml' | 'json';
}

export const services = {
  sts: { id: 'STS', name: 'STS', form: 'xml' },
  iam: { id: 'IAM', name: 'IAM', form: 'xml' },
  identityCenterPortal: { id: 'SSO', name: 'IAM Identity Center', form: 'json' },
  identityCenterTokens: { id: 'SSO_OIDC', name: 'IAM Identity Center', form: 'json' },
  signIn: { id: 'SIGNIN', name: 'AWS Sign-In', form: 'json' },
  cognito: { id: 'COGNITO_IDENTITY', name: 'Amazon Cognito', form: 'json' },
} as const satisfies Record<string, Service>;

/** Where an answer came from, for messages and for what may be expected of it. */
export interface Origin {
  readonly service: string;
  readonly host: string | undefined;
  /** Seconds that this machine's clock is behind that of the service, where it has said so. */
  readonly clockBehind: number | undefined;
}
