import type { Inputs } from './schema.ts';

/** Credentials go into the environment unless they go into profiles; either way the input decides when it is set. */
export function exportsEnvironment(inputs: Inputs): boolean {
  return inputs['output-env-credentials'] ?? (!inputs['aws-profile'] && inputs.sessions.length === 0);
}

/** `unset-current-credentials`: what is in the environment counts as gone, if this step may change it at all. */
export function ignoresEnvironment(inputs: Inputs): boolean {
  return inputs['unset-current-credentials'] && exportsEnvironment(inputs);
}
