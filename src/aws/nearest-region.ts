import { closest, distance } from 'fastest-levenshtein';
import { partitions } from './partitions.ts';

const allRegions = partitions.flatMap(({ regions }) => regions);

/** The real region nearest to a misspelt one; undefined if none is within so many changes of a character. */
export function nearestRegion(text: string, changes = 4): string | undefined {
  const candidate = closest(text.toLowerCase(), allRegions);
  return distance(text.toLowerCase(), candidate) <= changes ? candidate : undefined;
}
