import { median } from '../measure.ts';
import { say } from '../say.ts';

/** What was measured, by what it is of; a figure a round. */
export class Figures {
  readonly #all = new Map<string, number[]>();

  add(what: string, figure: number): void {
    this.#all.set(what, [...(this.#all.get(what) ?? []), figure]);
  }

  of(what: string): number {
    return median(this.#all.get(what) ?? []);
  }

  print(): void {
    say('\nmedian in ms (fastest … slowest round)');
    for (const [what, all] of this.#all) {
      const [mid, first, last] = [median(all), Math.min(...all), Math.max(...all)].map((ms) => ms.toFixed(1));
      say(`  ${what.padEnd(52)}${mid?.padStart(9)} (${first} … ${last})`);
    }
  }
}

/** The length of the frame that is shown at half of the time: a second that stands still counts as a second. */
export const medianOverTime = (frames: readonly number[]): number => {
  const sorted = [...frames].sort((a, b) => a - b);
  const half = sorted.reduce((sum, frame) => sum + frame, 0) / 2;
  let passed = 0;
  for (const frame of sorted) {
    passed += frame;
    if (passed >= half) return frame;
  }
  return Number.NaN;
};

/** The length that 95 of 100 frames do not pass. */
export const p95 = (frames: readonly number[]): number => {
  const sorted = [...frames].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
};
