import { Deadline } from '../aws/deadline.ts';
import { createToken, getRoleCredentials } from '../aws/identity-center.ts';
import { hostOf } from '../aws/partition.ts';
import { ApprovalError, DeadlineError, FileError, SourceError } from '../errors.ts';
import { withLockedFiles } from '../files/locked-files.ts';
import {
  type CachedToken,
  cacheProblem,
  isSamePortal,
  readToken,
  renewedText,
  textOfToken,
  tokenFileOf,
} from '../files/sso-cache.ts';
import type { CredentialIdentity, SsoPlan } from '../types.ts';
import { approvedToken } from './approval.ts';
import type { Means } from './means.ts';

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
export async function sso(plan: SsoPlan, means: Means): Promise<CenterSignIn> {
  const file = tokenFileOf(plan.cacheFolder, plan.session ?? plan.startUrl);
  const found = (await cached(plan, file, means)) ?? (await approved(plan, file, means));
  const { used, result } = await credentialsFor(plan, file, found, means);
  const { credentials } = result;
  means.runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
  const { token, isNew } = used;
  const ssoToken = isNew && { ssoToken: { file, text: textOfToken(token) } };
  return { token, identity: { kind: 'credentials', ...result, ...ssoToken } };
}

/** A cached token may have been revoked since; a person can then approve a new one. */
async function credentialsFor(
  plan: SsoPlan,
  file: string,
  found: Found,
  means: Means,
): Promise<{ readonly used: Found; readonly result: Awaited<ReturnType<typeof getRoleCredentials>> }> {
  const ask = ({ token }: Found) => getRoleCredentials(plan.region, plan, token.accessToken, means);
  const isRevoked = (error: unknown) => !found.isNew && (error as Error).name === 'UnauthorizedException';
  return naming('portal.sso', plan, async () => {
    try {
      return { used: found, result: await ask(found) };
    } catch (error) {
      if (!isRevoked(error)) throw error;
      means.runner.info('IAM Identity Center does not accept the cached token any more.');
      const used = await approved(plan, file, means);
      return { used, result: await ask(used) };
    }
  });
}

async function approved(plan: SsoPlan, file: string, means: Means): Promise<Found> {
  if (plan.timeout === 0) throw new ApprovalError(0, plan.startUrl);
  // Better now than after somebody has approved.
  const problem = cacheProblem(file);
  if (problem) {
    means.runner.warning(
      `The token will not be cached, so later steps need an approval of their own: ${problem}.`,
    );
  }
  const token = await naming('oidc', plan, () => approvedToken(plan, means));
  return { token, isNew: problem === undefined };
}

/** Names the service, and its host, in what goes wrong with it. */
async function naming<Result>(
  service: 'oidc' | 'portal.sso',
  { region }: SsoPlan,
  ask: () => Promise<Result>,
): Promise<Result> {
  try {
    return await ask();
  } catch (cause) {
    for (const known of [ApprovalError, DeadlineError, SourceError, FileError])
      if (cause instanceof known) throw cause;
    const host = hostOf(service, region);
    throw new SourceError({ source: 'sso', service: 'IAM Identity Center', host, cause });
  }
}

async function cached(plan: SsoPlan, file: string, means: Means): Promise<Found | undefined> {
  const token = tokenFor(plan, file, means);
  if (!token) return undefined;
  const left = token.expiresAt.getTime() - Date.now();
  const isGood = left > leastLife;
  const renewable = token.refreshToken && token.clientId && token.clientSecret;
  if (renewable && left < renewalWindow) {
    const fresh = await renewed(plan, file, means);
    if (fresh) return { token: fresh, isNew: false };
  }
  if (!isGood) return undefined;
  means.runner.info(`A token of ${plan.startUrl} is cached, so nobody has to approve this sign-in.`);
  return { token, isNew: false };
}

/** The token in the file, if it is one of this portal. */
function tokenFor(plan: SsoPlan, file: string, { runner }: Means): CachedToken | undefined {
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
async function renewed(plan: SsoPlan, file: string, means: Means): Promise<CachedToken | undefined> {
  const { runner, rules } = means;
  // The old token may still do, or a person: neither should have to wait for this.
  const deadline = new Deadline(Math.min(longestRenewal, rules.deadline.left() / 4000));
  const within = { ...means, rules: { ...rules, deadline } };
  try {
    return await withLockedFiles([file], deadline.left(), async (files) => {
      const token = tokenFor(plan, file, means);
      if (!token || token.expiresAt.getTime() - Date.now() > renewalWindow) return token;
      const { refreshToken, clientId, clientSecret } = token;
      if (!refreshToken || !clientId || !clientSecret) return undefined;
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
