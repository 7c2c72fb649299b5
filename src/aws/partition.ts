import { type Partition, partitions } from './partitions.ts';

/** The partition that has the region; undefined when no such region exists. */
export function partitionOf(region: string): Partition | undefined {
  return partitions.find(({ regions }) => regions.includes(region));
}

/** The host of a service in a region, with the suffix of its partition. */
export function hostOf(service: string, region: string): string {
  return `${service}.${region}.${partitionOf(region)?.suffix ?? 'amazonaws.com'}`;
}

/**
 * Whether the host, with or without a port, is AWS's own for the service. Customers have hosts under AWS's domains, too, such as
 * those of their buckets and APIs.
 */
export function isOwnHost(service: string, host: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const region = /^(\.[a-z]{2,4}(-[a-z]{1,20}){1,3}-\d)?$/;
  return partitions.some(({ suffix, dualStackSuffix }) =>
    [suffix, dualStackSuffix].some((each) =>
      [service, `${service}-fips`].some(
        (own) =>
          name.startsWith(own) &&
          name.endsWith(`.${each}`) &&
          region.test(name.slice(own.length, -each.length - 1)),
      ),
    ),
  );
}

/** Whether the host, with or without a port, is under a domain of AWS, as all its endpoints are. */
export function isHostOfAws(host: string | undefined): boolean {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  return partitions.some(({ suffix, dualStackSuffix }) =>
    [suffix, dualStackSuffix].some((each) => name.endsWith(`.${each}`)),
  );
}

export function isRegionOfAws(region: string): boolean {
  return partitionOf(region) !== undefined;
}

export function isAwsPartition(id: string): boolean {
  return partitions.some((partition) => partition.id === id);
}
