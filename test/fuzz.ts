/** How many times longer a soak is than the slice of it that every test run takes. */
const SOAK_FACTOR = 500;

export const soaking = process.env['SOAK'] === '1';

/** Settings of a property test: a short run with a fixed seed, and in a soak a long one with a new seed. */
export const fuzz = (runs: number, seed: number): { numRuns: number; seed?: number } =>
  soaking ? { numRuns: runs * SOAK_FACTOR } : { numRuns: runs, seed };
