import type { z } from 'zod';
import type { Never, NeverContext } from '../../runtime/define/tries.ts';
import type { Hours } from '../../runtime/model/hours.ts';
import type { params } from './params.ts';

/** A place that its week and holidays never open or close; what overrides them can be on any day. */
export function neverThere(
  { hours, branches }: z.output<typeof params>,
  port: string,
  { workspace }: NeverContext,
): Never | undefined {
  if (port === 'error') return { code: 'way.cannot-fail' };
  const place = Object.hasOwn(workspace.hours, hours) ? workspace.hours[hours] : undefined;
  if (!place) return undefined;
  const { name } = place;
  if (port === 'open' && !opensEver(place)) return { code: 'way.never-open', params: { hours: name } };
  if (port === 'holiday' && place.holidays.length === 0)
    return { code: 'way.no-such-day', params: { hours: name } };
  const always = port === 'closed' && isAlwaysOpen(place) && branches.length === BRANCHES_ALL;
  return always ? { code: 'way.always-open', params: { hours: name } } : undefined;
}

/** Holidays and each of the overrides. */
const BRANCHES_ALL = 5;

const opensEver = ({ week, holidays }: Hours): boolean =>
  Object.values(week).some((day) => day.length > 0) || holidays.some(({ hours }) => hours.length > 0);

const isAlwaysOpen = ({ week }: Hours): boolean =>
  Object.values(week).every((day) => day.some(({ from, to }) => from === '00:00' && to === '24:00'));
