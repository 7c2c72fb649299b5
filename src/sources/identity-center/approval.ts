import { now } from '../../../trust/clock.ts';
import { code } from '../../../trust/text/markdown.ts';
import { ApprovalError, DeadlineError, ServiceError } from '../../errors/index.ts';
import type { CachedToken } from '../../files/center-cache.ts';
import type { Deadline } from '../../net/deadline.ts';
import type { Run } from '../../run.ts';
import type { Runner } from '../../runner.ts';
import {
  type AccessToken,
  type Authorization,
  createToken,
  type Registration,
  registerClient,
  startDeviceAuthorization,
} from './client.ts';
import type { CenterPlan } from './plan.ts';

// Seconds, at most, between two lines in the log.
const longestSilence = 30;

/**
 * A token that a person approves in a browser: the device authorization grant, RFC 8628. Waiting has its own deadline;
 * the step's deadline is paused. Rejects with `ApprovalError` if no person approves in time.
 */
export async function approvedToken(plan: CenterPlan, run: Run): Promise<CachedToken> {
  const { region, startUrl, scopes } = plan;
  const { wire, runner } = run;
  const registration = await registerClient(region, scopes, wire);
  runner.mask(registration.clientSecret);
  const token = await wire.rules.deadline.suspended(plan.timeout, (deadline) =>
    untilApproved(plan, registration, { ...run, wire: { ...wire, rules: { ...wire.rules, deadline } } }),
  );
  runner.info('The sign-in was approved.');
  return {
    startUrl,
    region,
    accessToken: token.accessToken,
    expiresAt: new Date(Date.now() + token.life * 1000),
    clientId: registration.clientId,
    clientSecret: registration.clientSecret,
    registrationExpiresAt: registration.expiresAt,
    ...(token.refreshToken && { refreshToken: token.refreshToken }),
  };
}

/** Asks for approval, and asks again with a new code if the code expires first. */
async function untilApproved(plan: CenterPlan, registration: Registration, run: Run): Promise<AccessToken> {
  const { deadline } = run.wire.rules;
  let link = plan.startUrl;
  try {
    for (;;) {
      const asked = await startDeviceAuthorization(plan.region, plan.startUrl, registration, run.wire);
      run.runner.mask(asked.deviceCode);
      link = asked.link;
      announce(asked, plan, deadline, run.runner);
      const token = await poll(asked, plan, registration, run);
      if (token) return token;
      run.runner.info('The code expired before the approval. A new code follows.');
    }
  } catch (error) {
    if (error instanceof DeadlineError && deadline.signal.aborted)
      throw new ApprovalError(plan.timeout, link);
    throw error;
  }
}

/** Polls for the token. Undefined if the code has expired. */
async function poll(
  { deviceCode, userCode, link, ...asked }: Authorization,
  plan: CenterPlan,
  registration: Registration,
  { wire, runner }: Run,
): Promise<AccessToken | undefined> {
  const { deadline } = wire.rules;
  let { interval } = asked;
  const silence = Math.min(longestSilence, plan.timeout / 4) * 1000;
  let nextLine = now() + silence;
  for (;;) {
    await deadline.pause(interval * 1000);
    try {
      const token = await createToken(plan.region, { deviceCode }, registration, wire);
      runner.mask(token.accessToken, token.refreshToken);
      return token;
    } catch (error) {
      const reason = error instanceof ServiceError ? error.reason : '';
      if (reason === 'ExpiredToken') return undefined;
      // RFC 8628, section 3.5: the interval grows by five seconds.
      if (reason === 'SlowDown') interval += 5;
      else if (reason !== 'AuthorizationPending') throw error;
    }
    if (now() < nextLine) continue;
    nextLine += silence;
    runner.info(
      `Waiting for approval at ${link} (code ${userCode}), ${Math.round(deadline.left() / 1000)} s left.`,
    );
  }
}

function announce(
  { link, userCode, life }: Authorization,
  { startUrl, account, roleName }: CenterPlan,
  deadline: Deadline,
  runner: Runner,
): void {
  const seconds = Math.round(Math.min(life, deadline.left() / 1000));
  const text = `Approve this sign-in as ${roleName} of account ${account} at ${startUrl}: open ${link} and compare the code, ${userCode}, within ${seconds} s.`;
  runner.notice(text);
  runner.info(text);
  runner.summary(
    `### Approval needed\n\nOpen <${link}> and compare the code: **${userCode}**\n\nThis lets the job sign in as ${code(roleName)} of account ${code(account)}, within ${seconds} s.\n`,
  );
}
