import type { SignIn } from '../types.ts';

/** The name of the profile that the step's own session goes to, if it goes to one. */
export function ownProfile({ own, named }: SignIn): string | undefined {
  return named.find(({ session }) => session === own?.session)?.name;
}
