const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a clock on the wall shows of a time: of its milliseconds since 1970, as if it were in UTC. */
export type Field = (wall: number) => number;

/** What is left of a time after as many whole sizes as are in it, in whole units. */
const within = (size: number, unit: number): Field => {
  return (wall) => Math.floor((wall - Math.floor(wall / size) * size) / unit);
};

/** The days of a year that are over. */
function dayOfYear(wall: number): number {
  return (wall - new Date(wall).setUTCMonth(0, 1)) / DAY;
}

/** By CEL's names: months, days of the month and of the year count from 0, but `getDate` from 1; Sunday is day 0. */
export const FIELDS = {
  getFullYear: (wall) => new Date(wall).getUTCFullYear(),
  getMonth: (wall) => new Date(wall).getUTCMonth(),
  getDate: (wall) => new Date(wall).getUTCDate(),
  getDayOfMonth: (wall) => new Date(wall).getUTCDate() - 1,
  getDayOfWeek: (wall) => new Date(wall).getUTCDay(),
  getDayOfYear: dayOfYear,
  getHours: within(DAY, HOUR),
  getMinutes: within(HOUR, 60_000),
  getSeconds: within(60_000, 1_000),
  getMilliseconds: within(1_000, 1),
} as const satisfies Readonly<Record<string, Field>>;
