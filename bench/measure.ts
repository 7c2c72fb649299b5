import type { DistantCloud } from './distant-cloud.ts';
import { type Sample, signIn } from './sign-in.ts';
import type { Subject } from './subjects.ts';

/**
 * Runs every subject at every cloud, one process at a time, `runs` times over. A round has each combination once,
 * so that a machine that is slow for a while is slow for all; each round starts with another one, so that none has
 * always the same one before it. The first round fills the caches of the disk and warms up the cloud; it does not
 * count.
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
