import type { Plan } from '../../plan/parts/plan.ts';
import type { SignIn } from '../../session.ts';

/** Whether the step's own session goes into the environment as keys. */
export function exportsKeys({ deliver }: Plan, { own }: SignIn): boolean {
  return own !== undefined && deliver.credentials && !deliver.renew && !own.session.isFound;
}

/** The profile that gets the step's own session; undefined if none does. */
export function ownProfile({ own, named }: SignIn): string | undefined {
  return named.find(({ session }) => session === own?.session)?.name;
}
