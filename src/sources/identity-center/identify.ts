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

// Milliseconds. A token with less left may end on the way; one that can be renewed is renewed when the SDKs would do so.
const leastLife = 60_000;
const renewalWindow = 300_000;

// Seconds.
const longestRenewal = 10;

type Found = { readonly token: CachedToken; readonly isNew: boolean };

/** A sign-in, and the token that it was made by. */
export interface CenterSignIn {
  readonly identity: CredentialIdentity;
  readonly token: CachedToken;
}

/**
 * The job's identity by IAM Identity Center: by the token that is cached on this machine, or that it is renewed to, or
 * that a person approves. Rejects with `SourceError` or `ApprovalError`.
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

/** A cached token may have been revoked since; a person can then approve a new one. */
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
      run.runner.info('IAM Identity Center does not accept the cached token any more.');
      const used = await approved(plan, file, run);
      return { used, result: await ask(used) };
    }
  });
}

async function approved(plan: CenterPlan, file: string, run: Run): Promise<Found> {
  if (plan.timeout === 0) throw new ApprovalError(0, plan.startUrl);
  // Better now than after the approval.
  const problem = cacheProblem(file);
  if (problem) {
    run.runner.warning(
      `The token will not be cached, so later steps need an approval of their own: ${problem}.`,
    );
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

/** The token in the file, if it is one of this portal. */
function tokenFor(plan: CenterPlan, file: string, { runner }: Run): CachedToken | undefined {
  const token = readToken(file);
  if (!token || !isSamePortal(token.startUrl, plan.startUrl) || token.region !== plan.region)
    return undefined;
  runner.mask(token.accessToken, token.refreshToken, token.clientSecret);
  return token;
}

/**
 * A token with a refresh token is renewed without a person, as the AWS CLI does. The file is its owner's, and gets the new
 * one at once: the old one may be good for nothing now. Under the lock, because another job may be renewing it as well.
 */
async function renewed(plan: CenterPlan, file: string, run: Run): Promise<CachedToken | undefined> {
  const { runner, wire } = run;
  const { rules } = wire;
  // The old token may still do, or a person can approve: neither should have to wait for this.
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
      runner.info(`The cached token of ${plan.startUrl} had ended and was renewed.`);
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
