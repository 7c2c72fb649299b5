import { createToken, getRoleCredentials } from '../aws/identity-center.ts';
import { hostOf } from '../aws/partition.ts';
import { ApprovalError, DeadlineError, SourceError } from '../errors.ts';
import { type CachedToken, readToken, textOfToken, tokenFileOf } from '../files/sso-cache.ts';
import type { CredentialIdentity, SsoPlan } from '../types.ts';
import { approvedToken } from './approval.ts';
import type { Means } from './means.ts';

// Milliseconds. A token with less left may end on the way.
const leastLife = 60_000;

type Found = { readonly token: CachedToken; readonly isNew: boolean };

/**
 * The job's identity by IAM Identity Center: by the token that is cached on this machine, or that it is renewed to, or
 * that a person approves. Rejects with `SourceError` or `ApprovalError`.
 */
export async function sso(plan: SsoPlan, means: Means): Promise<CredentialIdentity> {
  const file = tokenFileOf(plan.cacheFolder, plan.session ?? plan.startUrl);
  try {
    const found = (await cached(plan, file, means)) ?? (await approved(plan, means));
    const { used, result } = await credentialsFor(plan, found, means);
    const { credentials } = result;
    means.runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
    const { token, isNew } = used;
    return {
      kind: 'credentials',
      ...result,
      ...(isNew && { ssoToken: { file, text: textOfToken(token) } }),
    };
  } catch (cause) {
    if (cause instanceof ApprovalError || cause instanceof DeadlineError) throw cause;
    const host = hostOf('oidc', plan.region);
    throw new SourceError({ source: 'sso', service: 'IAM Identity Center', host, cause });
  }
}

/** A cached token may have been revoked since; a person can then approve a new one. */
async function credentialsFor(
  plan: SsoPlan,
  found: Found,
  means: Means,
): Promise<{ readonly used: Found; readonly result: Awaited<ReturnType<typeof getRoleCredentials>> }> {
  const ask = ({ token }: Found) => getRoleCredentials(plan.region, plan, token.accessToken, means);
  try {
    return { used: found, result: await ask(found) };
  } catch (error) {
    if (found.isNew || (error as Error).name !== 'UnauthorizedException') throw error;
    means.runner.info('IAM Identity Center does not accept the cached token any more.');
    const used = await approved(plan, means);
    return { used, result: await ask(used) };
  }
}

async function approved(plan: SsoPlan, means: Means): Promise<Found> {
  return { token: await approvedToken(plan, means), isNew: true };
}

async function cached(plan: SsoPlan, file: string, means: Means): Promise<Found | undefined> {
  const token = readToken(file);
  if (!token || token.startUrl !== plan.startUrl) return undefined;
  means.runner.mask(token.accessToken, token.refreshToken, token.clientSecret);
  if (token.expiresAt.getTime() - Date.now() > leastLife) {
    means.runner.info(`A token of ${plan.startUrl} is cached, so nobody has to approve this sign-in.`);
    return { token, isNew: false };
  }
  return renewed(plan, token, means);
}

/** A token with a refresh token is renewed without a person, as the AWS CLI does. */
async function renewed(plan: SsoPlan, token: CachedToken, means: Means): Promise<Found | undefined> {
  const { refreshToken, clientId, clientSecret } = token;
  if (!refreshToken || !clientId || !clientSecret) return undefined;
  try {
    const fresh = await createToken(plan.region, { refreshToken }, { clientId, clientSecret }, means);
    means.runner.mask(fresh.accessToken, fresh.refreshToken);
    means.runner.info(`The cached token of ${plan.startUrl} had ended and was renewed.`);
    const { accessToken, life, refreshToken: next = refreshToken } = fresh;
    const expiresAt = new Date(Date.now() + life * 1000);
    return { token: { ...token, accessToken, refreshToken: next, expiresAt }, isNew: true };
  } catch (error) {
    if (error instanceof DeadlineError) throw error;
    means.runner.info('The cached token has ended, and cannot be renewed.');
    return undefined;
  }
}
