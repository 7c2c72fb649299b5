import type { HopError } from '../../errors/index.ts';
import type { Said } from '../../explain/said.ts';
import type { Hop, Route } from '../../route.ts';

/** STS's answer to a role assumption. `hop` is undefined if STS was asked for the owner of the credentials. */
export type HopSaid = Said & {
  readonly hop: HopError | undefined;
  /** Length and blanks of the secret access key that signed. */
  readonly shape?: { readonly length: number; readonly hasBlanks: boolean };
};

/** Whether STS refused for lack of a permission for the action, other than by an explicit deny. */
export const isUnauthorized = (said: HopSaid, action: string | RegExp) =>
  said.reason === 'AccessDenied' && said.text.says(action) && !isExplicitDeny(said);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
export const isExplicitDeny = ({ text }: HopSaid) => text.says('explicit deny in');

/** The refused caller, from STS's "User: ARN is not authorized …" or from the hop. */
export function callerIn({ hop, text }: HopSaid): string | undefined {
  return text.part(/User: (arn:[\x21-\x7e]+)/) ?? hop?.caller;
}

/** The hop that failed, as the plan has it; undefined for a role of a profile. */
export function hopIn({ hop }: HopSaid, route: Route | undefined): Hop | undefined {
  const planned = route?.hops[(hop?.number ?? 0) - 1];
  return planned?.role === hop?.role || nameOf(planned?.role) === nameOf(hop?.role) ? planned : undefined;
}

/** The name of a role, without its path. */
export const nameOf = (role: string | undefined) => role?.split('/').at(-1);
