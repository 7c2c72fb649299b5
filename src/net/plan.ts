import type { Secret } from '../text/secret.ts';

/** An address that something other than AWS's own rules has named, and what named it. */
export interface EndpointPlan {
  readonly url: string;
  /** For messages: an input, a variable, or a section of a file. */
  readonly from: string;
  /** It is named for all services at once, of which a store has only some. */
  readonly isForAll?: true;
}

/** An address beside those of AWS's services: of the runner, or of this machine. */
export interface LocalAddress extends EndpointPlan {
  /** For the log, at the start of a sentence. */
  readonly name: string;
  /** Everybody knows it, so the log does not name it. */
  readonly isUsual: boolean;
}

/** Services whose address may be another than AWS's own. */
export type ServiceId = 'STS' | 'SSO' | 'SSO_OIDC' | 'SIGNIN' | 'COGNITO_IDENTITY' | 'IAM' | 'ROLESANYWHERE';

export type EndpointPlans = Readonly<Partial<Record<ServiceId, EndpointPlan>>>;

export interface ProxyPlan {
  /** May have a user name and a password. */
  readonly url: Secret;
  /** Host and port, for messages. */
  readonly host: string;
  /** What named it, for messages. */
  readonly from: string;
  /** As `no-proxy` has it. */
  readonly except: string;
}

/** How others are reached. */
export interface NetworkPlan {
  /** Where STS is asked. */
  readonly region: string;
  readonly proxy?: ProxyPlan;
  readonly endpoints: EndpointPlans;
  /** The GitHub run, as the user agent names it. */
  readonly run?: string;
  readonly timeoutSeconds: number;
  readonly maxAttempts: number;
}
