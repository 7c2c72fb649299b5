import type { NetworkPlan } from '../net/plan.ts';
import { partitionOf } from './partition.ts';

/**
 * Where the SDK will probably look for STS, by the settings that are cheap to read. A wrong guess costs one unused connection,
 * because the SDK itself decides later.
 */
export function likelyStsOrigin(
  { endpoints, region }: Pick<NetworkPlan, 'endpoints' | 'region'>,
  aws: Readonly<Record<string, string>>,
): URL | undefined {
  const named = endpoints.STS?.url;
  if (named) return URL.canParse(named) ? new URL(named) : undefined;
  const suffix = partitionOf(region)?.suffix;
  const name = aws.AWS_USE_FIPS_ENDPOINT === 'true' ? 'sts-fips' : 'sts';
  return suffix ? new URL(`https://${name}.${region}.${suffix}`) : undefined;
}
