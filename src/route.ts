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

/** The parameters of a role assumption besides the role. */
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
  /** A role ARN, or a role name that is completed with the account of the calling credentials. */
  readonly role: string;
}

/** One of several sessions, with the hops that follow the shared ones. */
export interface Branch {
  /** The name of the session and of its profile. */
  readonly name: string;
  /** The profile's region. STS is asked in the step's region. */
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

/** The hops from the identity to one session, or to several. */
export interface Route {
  readonly partition: string;
  readonly hops: readonly Hop[];
  /** Sessions assumed from the last hop. Empty: the route ends there. */
  readonly branches: readonly Branch[];
  readonly tags?: SessionTags;
  /** For the hop that is assumed with long-lived keys, or for GetSessionToken if there is no hop. */
  readonly mfa?: MfaPlan;
  /** Set by the first hop with credentials. AWS passes it on to the later hops. */
  readonly sourceIdentity?: string;
  /** Seconds that a session without a role lasts. */
  readonly sessionDuration: number;
  /** The last role is assumed again until its secret access key has this form. */
  readonly secretForm?: SecretForm;
  /** Seconds per hop for which a refused assumption is retried, because a role or a policy may be new. */
  readonly propagation: number;
}

/** The route to one branch: the shared hops and its own. */
export function routeTo(route: Route, { hops }: Branch): Route {
  return { ...route, hops: [...route.hops, ...hops], branches: [] };
}
