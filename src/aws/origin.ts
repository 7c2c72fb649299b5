import type { NetworkPlan } from '../net/plan.ts';
import { partitionOf } from './partition.ts';

/** Where the SDK will probably look for STS. A wrong guess costs one unused connection, because the SDK itself decides later. */
export function likelyStsOrigin({
  endpoints,
  region,
  sdk,
}: Pick<NetworkPlan, 'endpoints' | 'region' | 'sdk'>): URL | undefined {
  const named = endpoints.STS?.url;
  if (named) return URL.canParse(named) ? new URL(named) : undefined;
  const suffix = partitionOf(region)?.suffix;
  const name = sdk.useFips ? 'sts-fips' : 'sts';
  return suffix && !sdk.useDualStack ? new URL(`https://${name}.${region}.${suffix}`) : undefined;
}
