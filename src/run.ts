import type { Wire } from './aws/client.ts';
import { Sts } from './aws/sts.ts';
import type { RetryRules } from './retry/attempts.ts';
import type { MfaPlan } from './route.ts';
import type { Runner } from './runner.ts';

/** What a run needs of this machine. */
export interface Machine {
  /** The environment of child processes, without inputs, state and the access to GitHub's token endpoint. */
  readonly environment: NodeJS.ProcessEnv;
  /** The same for a profile's `credential_process`, which may need GitHub's token endpoint. */
  readonly processEnvironment: NodeJS.ProcessEnv;
  /** Where used MFA codes are noted, for all jobs of this user. */
  readonly claimsFolder: string;
}

/** What every part between the plan and the session uses. */
export interface Run {
  readonly region: string;
  readonly wire: Wire;
  readonly sts: Sts;
  readonly runner: Runner;
  readonly machine: Machine;
  readonly mfa?: MfaPlan | undefined;
}

/** The run with other retry rules. */
export function withRules(run: Run, rules: Partial<RetryRules>): Run {
  const wire = { ...run.wire, rules: { ...run.wire.rules, ...rules } };
  return { ...run, wire, sts: new Sts(run.region, wire) };
}
