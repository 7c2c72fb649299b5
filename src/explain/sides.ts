import type { Plan } from '../types.ts';
import type { Paste } from './explanation.ts';
import { policySide, trustSide } from './statements.ts';
import type { HopSaid } from './web-identity.ts';

/** Who was refused, as STS says it: "User: ARN is not authorized …". */
export function callerIn({ hop, message }: HopSaid): string | undefined {
  return /User: (arn:\S+)/.exec(message)?.[1] ?? hop?.caller;
}

/**
 * Who a trust policy has to name: the role, not one of its sessions. The ARN of a session leaves out the role's path; where that
 * is not known from the hop before, and cannot be empty, the account stands for it.
 */
export function principalOf({ hop }: HopSaid, caller: string): string {
  const [, partition, account, name] = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(caller) ?? [];
  if (!partition || !account || !name) return caller;
  if (hop?.callerRole?.split('/').at(-1) === name) return hop.callerRole;
  const own = name.startsWith('AWSReservedSSO_') ? 'root' : `role/${name}`;
  return `arn:${partition}:iam::${account}:${own}`;
}

/** What both sides need for this very assumption: with its session tags, source identity and external ID. */
export function bothSides(
  said: HopSaid,
  plan: Plan | undefined,
  ...more: readonly string[]
): readonly Paste[] {
  const { hop } = said;
  const caller = callerIn(said);
  if (!hop || !caller) return [];
  const actions = new Set([
    'sts:AssumeRole',
    ...(plan?.tags ? ['sts:TagSession'] : []),
    ...(plan?.sourceIdentity ? ['sts:SetSourceIdentity'] : []),
    ...more,
  ]);
  const who = principalOf(said, caller);
  const externalId = plan?.hops[hop.number - 1]?.externalId;
  return [trustSide(hop.role, who, [...actions], externalId), policySide(hop.role, who, [...actions])];
}
