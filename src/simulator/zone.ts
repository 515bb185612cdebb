import { tzOffset } from '@date-fns/tz/tzOffset';
import { type Instant, MINUTE, type Workspace } from '#runtime/index.ts';

/** The zone that the simulator's clock shows: that of the workspace's first opening hours. */
export const zoneOf = ({ hours }: Workspace): string => Object.values(hours)[0]?.timeZone ?? 'UTC';

const offsetAt = (at: Instant, zone: string): number => tzOffset(zone, new Date(at)) * MINUTE;

/** An instant on the wall clock of a zone, `2026-11-24T10:00`: what a date-time field holds. */
export const toWall = (at: Instant, zone: string): string =>
  new Date(at + offsetAt(at, zone)).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);

/** The instant at which a zone's wall clock shows the text; undefined when it is no date and time. */
export function fromWall(text: string, zone: string): Instant | undefined {
  const wall = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(text)?.[0];
  const asIfUtc = wall === undefined ? Number.NaN : Date.parse(`${wall}:00Z`);
  if (Number.isNaN(asIfUtc)) return undefined;
  // Twice: the offset of the first guess is that of the instant meant, except around a change of the clock.
  const guess = asIfUtc - offsetAt(asIfUtc, zone);
  return asIfUtc - offsetAt(guess, zone);
}

/** A Tuesday, when most places are open. Fixed, so that what is simulated today is the same tomorrow. */
const FIRST_MORNING = '2026-11-24T10:00';

/** When a simulation begins unless somebody chooses: a weekday morning where the workspace is. */
export const firstMorning = (workspace: Workspace): Instant =>
  fromWall(FIRST_MORNING, zoneOf(workspace)) ?? Date.parse(`${FIRST_MORNING}:00Z`);

/** The day that an instant falls on in a zone, `2026-11-24`. */
export const dayOf = (at: Instant, zone: string): string => toWall(at, zone).slice(0, 'yyyy-mm-dd'.length);
