import * as table from '../acd/table.ts';
import * as tree from '../acd/tree.ts';
import type { DueTimer } from '../centre/stage.ts';

/** Timers as plain JSON that is never changed: any number of contacts may wait. */
export interface Timers {
  /** In the order in which they fire: by time, of one instant as they were set. */
  readonly line: tree.Tree<DueTimer>;
  /** Where in the line one is, by contact and timer. */
  readonly places: table.Table<string>;
  /** How many were ever set. */
  readonly count: number;
}

export const noTimers = (): Timers => ({ line: tree.emptyTree(), places: table.emptyTable(), count: 0 });

export const firstTimer = ({ line }: Timers): DueTimer | undefined => tree.first(line)?.value;

/** Digits of the latest instant there is, and of more timers than anybody sets. */
const DIGITS = 16;
const padded = (number: number) => String(number).padStart(DIGITS, '0');
const keyOf = ({ contact, timer }: Pick<DueTimer, 'contact' | 'timer'>) => `${contact} ${timer}`;

export function withTimer(timers: Timers, timer: DueTimer): Timers {
  const { line, places, count } = withoutTimer(timers, timer);
  const place = `${padded(timer.due)} ${padded(count)}`;
  return {
    line: tree.set(line, place, timer),
    places: table.set(places, keyOf(timer), place),
    count: count + 1,
  };
}

/** The same when there is no such timer. */
export function withoutTimer(timers: Timers, timer: Pick<DueTimer, 'contact' | 'timer'>): Timers {
  const place = table.get(timers.places, keyOf(timer));
  if (place === undefined) return timers;
  const { line, places, count } = timers;
  return { line: tree.remove(line, place), places: table.remove(places, keyOf(timer)), count };
}
