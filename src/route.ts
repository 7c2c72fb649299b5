import type { Secret } from './text/secret.ts';

export interface Tag {
  readonly key: string;
  readonly value: string;
}

export interface SessionTags {
  /** Always sent. */
  readonly kept: readonly Tag[];
  /** Left out when STS finds policies and tags too large together. */
  readonly droppable: readonly Tag[];
  /** From `custom-tags`. */
  readonly custom: readonly Tag[];
  readonly transitiveKeys: readonly string[];
}

/** What a role assumption can be told besides the role. */
export interface HopOptions {
  readonly sessionName: string;
  /** Seconds. */
  readonly duration: number;
  readonly externalId?: string;
  /** JSON text. */
  readonly policy?: string;
  readonly policyArns: readonly string[];
}

/** One role assumption. */
export interface Hop extends HopOptions {
  /** A role ARN, or a role name that is completed with the account of the credentials before it. */
  readonly role: string;
}

/** One of several sessions: the hops to it from where the shared ones end. */
export interface Branch {
  /** Of its profile as well. */
  readonly name: string;
  /** Of its profile. STS is asked in the region of the step. */
  readonly region: string;
  readonly hops: readonly Hop[];
}

/** A second factor: a code, or the seed that codes are made from. */
export type MfaPlan = {
  /** Absent where a profile names the device. */
  readonly serial?: string;
} & ({ readonly code: Secret } | { readonly seed: Secret });

/** What the secret access key must look like: alphanumeric only, or not starting with "/". */
export type SecretForm = 'plain' | 'no-slash-first';

/** The way from the identity to the session, or to many. */
export interface Route {
  readonly partition: string;
  readonly hops: readonly Hop[];
  /** Sessions assumed from the last hop. Empty: the route ends there. */
  readonly branches: readonly Branch[];
  readonly tags?: SessionTags;
  /** For the first step that long-lived keys are used for. */
  readonly mfa?: MfaPlan;
  /** Set by the first assumption with credentials; AWS hands it on to the roles after that. */
  readonly sourceIdentity?: string;
  /** Seconds that a session without a role lasts. */
  readonly sessionDuration: number;
  /** The secret access key is fetched again until it has this form. */
  readonly secretForm?: SecretForm;
  /** Seconds for which a refusal is asked again, per hop, because a role or a policy may be new. */
  readonly propagation: number;
}

/** The route to one of the branches alone: all hops to it. */
export function routeTo(route: Route, { hops }: Branch): Route {
  return { ...route, hops: [...route.hops, ...hops], branches: [] };
}
