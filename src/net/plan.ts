import type { Secret } from '../text/secret.ts';

/** An address that does not follow from AWS's own rules, and its origin. */
export interface EndpointPlan {
  readonly url: string;
  /** For messages: an input, a variable, or a section of a file. */
  readonly from: string;
  /** It applies to all services, and an S3-compatible store may lack some. */
  readonly isForAll?: true;
}

/** An address of the runner or of this machine, not of an AWS service. */
export interface LocalAddress extends EndpointPlan {
  /** For the log, at the start of a sentence. */
  readonly name: string;
  /** It is the default address, so the log does not name it. */
  readonly isUsual: boolean;
}

/** Services whose address can be replaced. */
export type ServiceId = 'STS' | 'SSO' | 'SSO_OIDC' | 'SIGNIN' | 'COGNITO_IDENTITY' | 'IAM' | 'ROLESANYWHERE';

export type EndpointPlans = Readonly<Partial<Record<ServiceId, EndpointPlan>>>;

export interface ProxyPlan {
  /** May have a user name and a password. */
  readonly url: Secret;
  /** Host and port, for messages. */
  readonly host: string;
  /** The input or the variable that names it, for messages. */
  readonly from: string;
  /** The value of `no-proxy`. */
  readonly except: string;
}

/** What the SDK would otherwise read by itself, from AWS's variables and from files. */
export interface SdkPlan {
  readonly useFips: boolean;
  readonly useDualStack: boolean;
  /** An application ID, for the user agent. */
  readonly appId?: string;
}

/** How a run reaches other machines. */
export interface NetworkPlan {
  /** The region in which STS is asked. */
  readonly region: string;
  readonly proxy?: ProxyPlan;
  readonly endpoints: EndpointPlans;
  readonly sdk: SdkPlan;
  /** The GitHub run, as the user agent names it. */
  readonly run?: string;
  readonly timeoutSeconds: number;
  readonly maxAttempts: number;
}
