import type { Context } from '../../context.ts';
import { exportsEnvironment, ignoresEnvironment } from '../../inputs/exports.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { DeliverPlan, ProfileName } from './plan.ts';

/** `isFound`: later steps find the credentials, and renew them, without help. */
export function deliverPlan(inputs: Inputs, context: Context, isFound: boolean): DeliverPlan {
  const exports = exportsEnvironment(inputs);
  const profile = profileFor(inputs, context, isFound);
  const own = ownSession(inputs);
  return {
    region: exports,
    credentials: exports,
    outputs: inputs['output-credentials'],
    renew: inputs.refresh,
    unset: ignoresEnvironment(inputs),
    overwrite: inputs['overwrite-aws-profile'],
    ...(profile && { profile }),
    ...(own && { own }),
  };
}

/** The session of the step's own environment and outputs, where one was chosen or there is only one. */
export function ownSession({ sessions, 'default-session': chosen }: Inputs): string | undefined {
  return chosen ?? (sessions.length === 1 ? sessions[0]?.name : undefined);
}

/** The profile for the step's own session, if it needs one. */
function profileFor(inputs: Inputs, context: Context, isFound: boolean): ProfileName | undefined {
  const name = inputs['aws-profile'];
  if (name) return { name, because: 'named' };
  if (inputs.sessions.length > 0 || isFound) return undefined;
  if (inputs.refresh) return { name: context.newProfile, because: 'renewed' };
  // Some tools prefer AWS_PROFILE to keys, so one that still names an earlier session has to name this one.
  const isShadowed = context.profileInTheWay && exportsEnvironment(inputs);
  return isShadowed ? { name: context.newProfile, because: 'shadowed' } : undefined;
}
