import type { Wire } from './aws/client.ts';
import type { Sts } from './aws/sts.ts';
import type { MfaPlan } from './route.ts';
import type { Runner } from './runner.ts';

/** What this machine has that the plan does not say. */
export interface Machine {
  /** The environment of processes that are started: without inputs, state, and what asks GitHub for tokens. */
  readonly environment: NodeJS.ProcessEnv;
  /** The same for a profile's `credential_process`, which may be one that asks GitHub. */
  readonly processEnvironment: NodeJS.ProcessEnv;
  /** Where used codes of second factors are noted, for all jobs of this user. */
  readonly claimsFolder: string;
}

/** What everything between the plan and the session has in its hands. */
export interface Run {
  readonly region: string;
  readonly wire: Wire;
  readonly sts: Sts;
  readonly runner: Runner;
  readonly machine: Machine;
  readonly mfa?: MfaPlan | undefined;
}
