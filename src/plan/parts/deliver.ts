import type { Context } from '../../context.ts';
import { exportsEnvironment, ignoresEnvironment } from '../../inputs/exports.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { DeliverPlan, ProfileName } from './plan.ts';

/** `isFound`: later steps find and renew the credentials without this step. */
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

/** The name of the session for the environment and the outputs: the chosen one, or the only one. */
export function ownSession({ sessions, 'default-session': chosen }: Inputs): string | undefined {
  return chosen ?? (sessions.length === 1 ? sessions[0]?.name : undefined);
}

/** The profile for the step's own session, if it needs one. */
function profileFor(inputs: Inputs, context: Context, isFound: boolean): ProfileName | undefined {
  const name = inputs['aws-profile'];
  if (name) return { name, because: 'named' };
  if (inputs.sessions.length > 0 || isFound) return undefined;
  if (inputs.refresh) return { name: context.newProfile, because: 'renewed' };
  // Some tools prefer AWS_PROFILE to keys, so a variable left by an earlier step must name this session.
  const isShadowed = context.profileInTheWay && exportsEnvironment(inputs);
  return isShadowed ? { name: context.newProfile, because: 'shadowed' } : undefined;
}
