const DAY = 86_400_000;

/** What a clock on the wall shows of a time: of its milliseconds since 1970, as if it were in UTC. */
export type Field = (wall: number) => number;

/** The days of a year that are over. */
const dayOfYear: Field = (wall) => (wall - new Date(wall).setUTCMonth(0, 1)) / DAY;

/** By CEL's names: months, days of the month and of the year count from 0, but `getDate` from 1; Sunday is day 0. */
export const FIELDS = {
  getFullYear: (wall) => new Date(wall).getUTCFullYear(),
  getMonth: (wall) => new Date(wall).getUTCMonth(),
  getDate: (wall) => new Date(wall).getUTCDate(),
  getDayOfMonth: (wall) => new Date(wall).getUTCDate() - 1,
  getDayOfWeek: (wall) => new Date(wall).getUTCDay(),
  getDayOfYear: dayOfYear,
  getHours: (wall) => new Date(wall).getUTCHours(),
  getMinutes: (wall) => new Date(wall).getUTCMinutes(),
  getSeconds: (wall) => new Date(wall).getUTCSeconds(),
  getMilliseconds: (wall) => new Date(wall).getUTCMilliseconds(),
} as const satisfies Readonly<Record<string, Field>>;
