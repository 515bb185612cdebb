import type { Hours } from '../../model/hours.ts';

const closed: Hours['week'] = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

/** A place in Amsterdam, closed but for what is said. */
export const place = (week: Partial<Hours['week']>, more: Partial<Hours> = {}): Hours => ({
  name: 'Shop',
  timeZone: 'Europe/Amsterdam',
  week: { ...closed, ...week },
  holidays: [],
  overrides: [],
  ...more,
});

/** The same hours from Monday to Friday. */
export const workdays = (day: Hours['week']['mon'], more: Partial<Hours> = {}): Hours =>
  place({ mon: day, tue: day, wed: day, thu: day, fri: day }, more);

/** Always open. */
export function always(more: Partial<Hours> = {}): Hours {
  const day = [{ from: '00:00', to: '24:00' }];
  return place({ ...workdays(day).week, sat: day, sun: day }, more);
}
