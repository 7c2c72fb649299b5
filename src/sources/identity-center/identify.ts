import { ApprovalError, ServiceError } from '../../errors/index.ts';
import {
  type CachedToken,
  cacheProblem,
  isSamePortal,
  readToken,
  renewedText,
  textOfToken,
  tokenFileOf,
} from '../../files/center-cache.ts';
import { withLockedFiles } from '../../files/locked-files.ts';
import type { CredentialIdentity } from '../../identity.ts';
import { Deadline } from '../../net/deadline.ts';
import type { Run } from '../../run.ts';
import { asSource } from '../contract/failing.ts';
import { approvedToken } from './approval.ts';
import { createToken, getRoleCredentials } from './client.ts';
import type { CenterPlan } from './plan.ts';

// Milliseconds. A token with less than `leastLife` left may expire in use. Tokens are renewed as early as the SDKs do it.
const leastLife = 60_000;
const renewalWindow = 300_000;

// Seconds.
const longestRenewal = 10;

type Found = { readonly token: CachedToken; readonly isNew: boolean };

/** A sign-in, and the token that it used. */
export interface CenterSignIn {
  readonly identity: CredentialIdentity;
  readonly token: CachedToken;
}

/**
 * The job's identity from IAM Identity Center: with the token cached on this machine, renewed if necessary, or with a
 * token that a person approves. Rejects with `SourceError` or `ApprovalError`.
 */
export async function centerSignIn(plan: CenterPlan, run: Run): Promise<CenterSignIn> {
  const file = tokenFileOf(plan.cacheFolder, plan.session ?? plan.startUrl);
  const found = (await cached(plan, file, run)) ?? (await approved(plan, file, run));
  const { used, result } = await credentialsFor(plan, file, found, run);
  const { credentials } = result;
  run.runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
  const { token, isNew } = used;
  const centerToken = isNew && { centerToken: { file, text: textOfToken(token) } };
  return { token, identity: { kind: 'credentials', ...result, ...centerToken } };
}

/** Gets credentials for the token. If a cached token was revoked, a person can approve a new one. */
async function credentialsFor(
  plan: CenterPlan,
  file: string,
  found: Found,
  run: Run,
): Promise<{ readonly used: Found; readonly result: Awaited<ReturnType<typeof getRoleCredentials>> }> {
  const ask = ({ token }: Found) => getRoleCredentials(plan.region, plan, token.accessToken, run.wire);
  const isRevoked = (error: unknown) =>
    !found.isNew && error instanceof ServiceError && error.reason === 'Unauthorized';
  return fromCenter(async () => {
    try {
      return { used: found, result: await ask(found) };
    } catch (error) {
      if (!isRevoked(error)) throw error;
      run.runner.info('IAM Identity Center no longer accepts the cached token.');
      const used = await approved(plan, file, run);
      return { used, result: await ask(used) };
    }
  });
}

async function approved(plan: CenterPlan, file: string, run: Run): Promise<Found> {
  if (plan.timeout === 0) throw new ApprovalError(0, plan.startUrl);
  // Checked before the approval, because after it the warning is too late.
  const problem = cacheProblem(file);
  if (problem) {
    run.runner.warning(`The token cannot be cached, so later steps need their own approval: ${problem}.`);
  }
  const token = await fromCenter(() => approvedToken(plan, run));
  return { token, isNew: problem === undefined };
}

const fromCenter = <Result>(ask: () => Promise<Result>) => asSource('sso', 'IAM Identity Center', ask);

async function cached(plan: CenterPlan, file: string, run: Run): Promise<Found | undefined> {
  const token = tokenFor(plan, file, run);
  if (!token) return undefined;
  const left = token.expiresAt.getTime() - Date.now();
  const isGood = left > leastLife;
  const renewable = token.refreshToken && token.clientId && token.clientSecret;
  if (renewable && left < renewalWindow) {
    const fresh = await renewed(plan, file, run);
    if (fresh) return { token: fresh, isNew: false };
  }
  if (!isGood) return undefined;
  run.runner.info(`A token of ${plan.startUrl} is cached, so this sign-in needs no approval.`);
  return { token, isNew: false };
}

/** The token in the file, if it belongs to this portal and region. */
function tokenFor(plan: CenterPlan, file: string, { runner }: Run): CachedToken | undefined {
  const token = readToken(file);
  if (!token || !isSamePortal(token.startUrl, plan.startUrl) || token.region !== plan.region)
    return undefined;
  runner.mask(token.accessToken, token.refreshToken, token.clientSecret);
  return token;
}

/**
 * Renews a token with its refresh token, as the AWS CLI does. The new token goes into the user's file at once, because the old
 * one may no longer work. The lock is needed because another job may renew the token too. Undefined if the renewal fails.
 */
async function renewed(plan: CenterPlan, file: string, run: Run): Promise<CachedToken | undefined> {
  const { runner, wire } = run;
  const { rules } = wire;
  // A short deadline, because the old token may still work, or a person can approve a new one.
  const deadline = new Deadline(Math.min(longestRenewal, rules.deadline.left() / 4000));
  try {
    return await withLockedFiles([file], deadline.left(), async (files) => {
      const token = tokenFor(plan, file, run);
      if (!token || token.expiresAt.getTime() - Date.now() > renewalWindow) return token;
      const { refreshToken, clientId, clientSecret } = token;
      if (!refreshToken || !clientId || !clientSecret) return undefined;
      const within = { ...wire, rules: { ...rules, deadline } };
      const fresh = await createToken(plan.region, { refreshToken }, { clientId, clientSecret }, within);
      runner.mask(fresh.accessToken, fresh.refreshToken);
      const expiresAt = new Date(Date.now() + fresh.life * 1000);
      const next = {
        accessToken: fresh.accessToken,
        refreshToken: fresh.refreshToken ?? refreshToken,
        expiresAt,
      };
      files.write(file, renewedText(files.text(file), next), files.mode(file));
      runner.info(`The cached token of ${plan.startUrl} was renewed.`);
      return { ...token, ...next };
    });
  } catch {
    rules.deadline.signal.throwIfAborted();
    runner.info('The cached token cannot be renewed.');
    return undefined;
  } finally {
    deadline.clear();
  }
}
