import type { Inputs } from './schema.ts';

/** Whether the step exports credentials: as `output-env-credentials` says, else only if it writes no profile. */
export function exportsEnvironment(inputs: Inputs): boolean {
  return inputs['output-env-credentials'] ?? (!inputs['aws-profile'] && inputs.sessions.length === 0);
}

/** Whether the environment's credentials are ignored: `unset-current-credentials` counts only if this step exports. */
export function ignoresEnvironment(inputs: Inputs): boolean {
  return inputs['unset-current-credentials'] && exportsEnvironment(inputs);
}
