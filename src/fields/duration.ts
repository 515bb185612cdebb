/** The units a duration is written in, smallest first, in seconds. */
export const DURATION_UNITS = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 } as const;

export type DurationUnit = keyof typeof DURATION_UNITS;

const LARGEST_FIRST: readonly DurationUnit[] = ['days', 'hours', 'minutes', 'seconds'];

export const isDurationUnit = (name: string): name is DurationUnit => Object.hasOwn(DURATION_UNITS, name);

/** A number of seconds in the largest unit that shows it without a fraction: 7200 is 2 hours, 90 is 90 seconds. */
export function inUnits(seconds: number): { amount: number; unit: DurationUnit } {
  const unit = LARGEST_FIRST.find((one) => seconds > 0 && seconds % DURATION_UNITS[one] === 0) ?? 'seconds';
  return { amount: seconds / DURATION_UNITS[unit], unit };
}

/** Whole seconds. */
export const inSeconds = (amount: number, unit: DurationUnit): number =>
  Math.round(amount * DURATION_UNITS[unit]);
