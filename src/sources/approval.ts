import type { Deadline } from '../aws/deadline.ts';
import {
  type AccessToken,
  type Authorization,
  createToken,
  type Registration,
  registerClient,
  startDeviceAuthorization,
} from '../aws/identity-center.ts';
import { ApprovalError, DeadlineError } from '../errors.ts';
import type { CachedToken } from '../files/sso-cache.ts';
import type { Runner, SsoPlan } from '../types.ts';
import type { Means } from './means.ts';

// Seconds between two lines in the log, at the most.
const longestSilence = 30;

/**
 * A token that a person approves in a browser: the device authorization grant, RFC 8628. Waiting has its own deadline;
 * meanwhile that of the step stands still. Rejects with `ApprovalError` when nobody came in time.
 */
export async function approvedToken(plan: SsoPlan, means: Means): Promise<CachedToken> {
  const { region, startUrl, scopes } = plan;
  const registration = await registerClient(region, scopes, means);
  means.runner.mask(registration.clientSecret);
  const token = await means.rules.deadline.suspended(plan.timeout, (deadline) =>
    untilApproved(plan, registration, { ...means, rules: { ...means.rules, deadline } }),
  );
  means.runner.info('The sign-in was approved.');
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

/** Asks for approval, and asks anew when a code has ended before somebody came. */
async function untilApproved(plan: SsoPlan, registration: Registration, means: Means): Promise<AccessToken> {
  const { deadline } = means.rules;
  let link = plan.startUrl;
  try {
    for (;;) {
      const asked = await startDeviceAuthorization(plan.region, plan.startUrl, registration, means);
      means.runner.mask(asked.deviceCode);
      link = asked.link;
      announce(asked, plan, deadline, means.runner);
      const token = await poll(asked, plan, registration, means);
      if (token) return token;
      means.runner.info('The code has ended before anybody approved it. Here is another one.');
    }
  } catch (error) {
    if (error instanceof DeadlineError && deadline.signal.aborted)
      throw new ApprovalError(plan.timeout, link);
    throw error;
  }
}

/** The token; undefined when the code has ended. */
async function poll(
  { deviceCode, userCode, link, ...asked }: Authorization,
  plan: SsoPlan,
  registration: Registration,
  means: Means,
): Promise<AccessToken | undefined> {
  const { deadline } = means.rules;
  let { interval } = asked;
  const silence = Math.min(longestSilence, plan.timeout / 4) * 1000;
  let nextLine = performance.now() + silence;
  for (;;) {
    await deadline.race(new Promise((resolve) => setTimeout(resolve, interval * 1000)));
    try {
      const token = await createToken(plan.region, { deviceCode }, registration, means);
      means.runner.mask(token.accessToken, token.refreshToken);
      return token;
    } catch (error) {
      const { name } = error as Error;
      if (name === 'ExpiredTokenException') return undefined;
      // RFC 8628, section 3.5: five seconds longer from now on.
      if (name === 'SlowDownException') interval += 5;
      else if (name !== 'AuthorizationPendingException') throw error;
    }
    if (performance.now() < nextLine) continue;
    nextLine += silence;
    means.runner.info(
      `Waiting for approval at ${link} (code ${userCode}), ${Math.round(deadline.left() / 1000)} s left.`,
    );
  }
}

function announce(
  { link, userCode, life }: Authorization,
  { startUrl, account, roleName }: SsoPlan,
  deadline: Deadline,
  runner: Runner,
): void {
  const seconds = Math.round(Math.min(life, deadline.left() / 1000));
  const text = `Somebody has to approve this sign-in as ${roleName} of account ${account} at ${startUrl}: open ${link} and compare the code, ${userCode}, within ${seconds} s.`;
  runner.notice(text);
  runner.info(text);
  runner.summary(
    `### Approval needed\n\nOpen [${link}](${link}) and compare the code: **${userCode}**\n\nThis lets the job sign in as \`${roleName}\` of account ${account}, within ${seconds} s.\n`,
  );
}
