import type { Context } from '../../context.ts';
import type { Inputs } from '../../inputs/schema.ts';
import { sourceProfile } from '../../sources/profile/index.ts';

/** The inputs, with the source profile's region if the workflow names none. */
export function withProfileRegion(inputs: Inputs, context: Context): Inputs {
  if (inputs['aws-region']) return inputs;
  const found = sourceProfile(inputs, context);
  return found && 'region' in found ? { ...inputs, 'aws-region': found.region } : inputs;
}
