import { closest, distance } from 'fastest-levenshtein';
import { type Partition, partitions } from './partitions.ts';

const allRegions = partitions.flatMap(({ regions }) => regions);

/** The partition that has the region; undefined when no such region exists. */
export function partitionOf(region: string): Partition | undefined {
  return partitions.find(({ regions }) => regions.includes(region));
}

/** The host of a service in a region, as its partition names it. */
export function hostOf(service: string, region: string): string {
  return `${service}.${region}.${partitionOf(region)?.suffix ?? 'amazonaws.com'}`;
}

export function isRegionOfAws(region: string): boolean {
  return partitionOf(region) !== undefined;
}

/** The real region that a misspelt one most likely means, or undefined when none is near. */
export function nearestRegion(text: string): string | undefined {
  const candidate = closest(text.toLowerCase(), allRegions);
  return distance(text.toLowerCase(), candidate) <= 4 ? candidate : undefined;
}

export function isAwsPartition(id: string): boolean {
  return partitions.some((partition) => partition.id === id);
}
