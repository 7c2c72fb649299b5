import type { Paste } from '../../explain/explanation.ts';
import type { Route } from '../../route.ts';
import { callerIn, type HopSaid, hopIn, nameOf } from './said.ts';
import { policySide, trustSide } from './statements.ts';

/** The caller that a policy must name, for messages and policies. */
export interface Principal {
  /** ARN, as a trust policy names it. */
  readonly arn: string;
  /** A pattern for the role, set if `arn` is that of the account. */
  readonly only?: string;
  /** Where the caller's own policy is, in words. */
  readonly words: string;
}

/**
 * The principal for a trust policy: the role, not one of its sessions. The ARN of a session leaves out the role's path. Roles
 * of IAM Identity Center have one: if the hop before does not tell it, the principal is the account, under a condition.
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

/** The statements for both sides of this assumption, with its session tags, source identity and external ID. */
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
