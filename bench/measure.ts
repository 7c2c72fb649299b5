import type { DistantCloud } from './distant-cloud.ts';
import { type Sample, signIn } from './sign-in.ts';
import type { Subject } from './subjects.ts';

/**
 * Runs every subject against every cloud `runs` times, one process at a time. A round has each combination once, so
 * that a slow phase of the machine affects all of them. Each round starts with another combination, so that none
 * always follows the same one. The first round does not count: it fills the disk caches and warms up the cloud.
 */
export async function measure(
  subjects: readonly Subject[],
  clouds: readonly DistantCloud[],
  runs: number,
): Promise<readonly Sample[]> {
  const turns = clouds.flatMap((cloud) => subjects.map((subject) => ({ cloud, subject })));
  const counted: Sample[] = [];
  for (let round = 0; round <= runs; round++) {
    const first = round % turns.length;
    for (const { cloud, subject } of [...turns.slice(first), ...turns.slice(0, first)]) {
      const sample = await signIn(subject, cloud);
      if (round > 0) counted.push(sample);
    }
  }
  return counted;
}
