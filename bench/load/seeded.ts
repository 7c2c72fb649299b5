/**
 * Numbers from 0 to 1 that look random and are the same for the same seed. A linear congruential generator:
 * https://en.wikipedia.org/wiki/Linear_congruential_generator (the parameters of Numerical Recipes).
 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
