import type { Paste } from '../../explain/explanation.ts';
import type { Route } from '../../route.ts';
import { callerIn, type HopSaid, hopIn, nameOf } from './said.ts';
import { policySide, trustSide } from './statements.ts';

/** Who is to be let in, for messages and policies. */
export interface Principal {
  /** ARN, as a trust policy names it. */
  readonly arn: string;
  /** Set where the ARN is that of the account: the role that is meant. */
  readonly only?: string;
  /** Where a policy of theirs is kept. */
  readonly words: string;
}

/**
 * Who a trust policy has to name: the role, not one of its sessions. The ARN of a session leaves out the role's path; where that
 * is not known from the hop before, and cannot be empty, the account stands for it, under a condition.
 */
export function principalOf({ hop }: HopSaid, caller: string): Principal {
  const [, partition, account, name] = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(caller) ?? [];
  if (!partition || !account || !name) return { arn: caller, words: `a policy of ${caller}` };
  const known = nameOf(hop?.callerRole) === name ? hop?.callerRole : undefined;
  const iam = `arn:${partition}:iam::${account}`;
  const [, set] = /^AWSReservedSSO_(.+)_[0-9a-f]+$/.exec(name) ?? [];
  if (set && !known) {
    const only = `${iam}:role/aws-reserved/sso.amazonaws.com/*${name}`;
    return { arn: `${iam}:root`, only, words: `the permission set ${set}` };
  }
  const arn = known ?? `${iam}:role/${name}`;
  return { arn, words: `a policy of ${arn}` };
}

/** What both sides need for this very assumption: with its session tags, source identity and external ID. */
export function bothSides(
  said: HopSaid,
  route: Route | undefined,
  ...more: readonly string[]
): readonly [trust: Paste, policy: Paste] | readonly [] {
  const { hop } = said;
  const caller = callerIn(said);
  if (!hop || !caller) return [];
  const planned = hopIn(said, route);
  const actions = new Set([
    'sts:AssumeRole',
    ...(planned && route?.tags ? ['sts:TagSession'] : []),
    ...(planned && route?.sourceIdentity ? ['sts:SetSourceIdentity'] : []),
    ...more,
  ]);
  const who = principalOf(said, caller);
  return [
    trustSide(hop.role, who, [...actions], planned?.externalId),
    policySide(hop.role, who, [...actions]),
  ];
}
