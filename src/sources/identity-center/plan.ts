import { list, object, optional, text } from '../../text/shape.ts';

/** A sign-in through IAM Identity Center, which a person approves. */
export interface CenterPlan {
  readonly startUrl: string;
  /** The region of Identity Center, which may differ from the session's. */
  readonly region: string;
  readonly account: string;
  readonly roleName: string;
  /** Name of the `sso-session` section that configures it. */
  readonly session?: string;
  readonly scopes: readonly string[];
  /** Seconds to wait for the person; 0 if no person can be asked. */
  readonly timeout: number;
  /** Where the AWS CLI keeps the tokens. */
  readonly cacheFolder: string;
}

const kept = object({
  startUrl: text(),
  region: text(),
  account: text(),
  roleName: text(),
  session: optional(text()),
  scopes: list(text()),
  cacheFolder: text(),
});

/** The plan for a process that starts later, where no person can be asked. */
export const unattended = (plan: unknown): CenterPlan => ({ ...kept(plan), timeout: 0 });
