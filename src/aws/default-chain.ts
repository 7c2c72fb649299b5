import { existsSync } from 'node:fs';
import { DeadlineError } from '../errors.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { sharedFiles } from '../files/shared-files.ts';
import type { Credentials } from '../types.ts';
import { conceal, type Wire } from './client.ts';
import { Deadline } from './deadline.ts';
import { type Assumers, providerSettings, roleAssumers } from './providers.ts';

/** Seconds for the endpoint of a container. */
const containerPatience = 5;

/**
 * The credentials that the SDK's default chain finds: environment, shared files, token file, container, instance. Rejects
 * with the SDK's own error.
 */
export async function askDefaultChain(
  region: string,
  wire: Wire,
  assumers: Assumers,
): Promise<{ readonly credentials: Credentials; readonly expiration?: Date }> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  const { AWS_WEB_IDENTITY_TOKEN_FILE: file } = process.env;
  // The SDK reads it in one go, and would wait for ever for the other end of a pipe.
  if (file) readRegularFile(file, { links: true });
  const provider = defaultProvider({ ...providerSettings(region, wire), ...roleAssumers(assumers) });
  return conceal(await withinPatience(provider(), wire));
}

/**
 * The SDK has no limit of its own for the endpoint of a container, which is next to it or not there at all. Where something
 * comes before the container, that may take longer, and the step's own deadline has to do.
 */
async function withinPatience<Result>(asking: Promise<Result>, { rules }: Wire): Promise<Result> {
  const { AWS_PROFILE, AWS_WEB_IDENTITY_TOKEN_FILE, ...env } = process.env;
  const { credentials, config } = sharedFiles(process.env);
  const isFirst = !AWS_PROFILE && !AWS_WEB_IDENTITY_TOKEN_FILE && ![credentials, config].some(existsSync);
  const isContainer = env.AWS_CONTAINER_CREDENTIALS_FULL_URI ?? env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI;
  if (!isFirst || !isContainer || rules.deadline.left() < containerPatience * 1000) return asking;
  const limit = new Deadline(containerPatience);
  try {
    return await limit.race(asking);
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    throw new Error(`the endpoint of the container did not answer within ${containerPatience} s`);
  } finally {
    limit.clear();
  }
}
