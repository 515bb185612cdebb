/** One way of doing the work; `round` does it `count` times. */
export interface Contestant {
  name: string;
  /** What a round of so many needs, made before its time is taken. */
  prepare?(count: number): void;
  round(count: number): void;
}

export interface Measured {
  name: string;
  /** Median over the rounds, in nanoseconds for one time. */
  ns: number;
  /** Fastest and slowest round, to tell how noisy the machine was. */
  fastest: number;
  slowest: number;
}

const ROUNDS = 15;
const ROUND_MS = 60;
const WARM_UP = 3;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Tells milliseconds since some moment: of a clock on the wall, unless said otherwise. */
type Clock = () => number;
const wallTime: Clock = () => performance.now();

/** Milliseconds for a round of so many. */
function time(contestant: Contestant, count: number, clock: Clock): number {
  contestant.prepare?.(count);
  const start = clock();
  contestant.round(count);
  return clock() - start;
}

/** How many times fit into a round; found while warming up. */
function calibrate(contestant: Contestant, clock: Clock): number {
  let count = 1;
  while (time(contestant, count, clock) < ROUND_MS / 2) count *= 2;
  for (let warm = 0; warm < WARM_UP; warm++) time(contestant, count, clock);
  return Math.max(1, Math.round((count * ROUND_MS) / time(contestant, count, clock)));
}

/** Measures the contestants in turn, round by round, so that a change of the machine's speed meets all alike. */
export function measure(contestants: readonly Contestant[], clock = wallTime): Measured[] {
  const counts = contestants.map((contestant) => calibrate(contestant, clock));
  const times: number[][] = contestants.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, contestant] of contestants.entries()) {
      const count = counts[index] ?? 1;
      times[index]?.push((time(contestant, count, clock) * 1e6) / count);
    }
  return contestants.map(({ name }, index) => {
    const all = times[index] ?? [];
    return { name, ns: median(all), fastest: Math.min(...all), slowest: Math.max(...all) };
  });
}
