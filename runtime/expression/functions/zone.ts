import type { Offset } from '../../calendar/zone.ts';
import { isFixed, zoneOffset } from '../time/zone.ts';
import { TEXT } from '../types.ts';
import type { Timestamp } from '../values/timestamp.ts';
import type { Asked, Call } from './define.ts';

/** What a day costs that is not kept, one with a change of clocks in it. */
const DAY_FUEL = 5;
/** What a zone costs that is not kept. */
const ZONE_FUEL = 60;

/** A time zone, read as its offsets. What is kept costs as much, so that a call costs the same wherever it is made. */
export const ZONE: Asked = {
  ...TEXT,
  read(call: Call, zone: string): Offset {
    if (!isFixed(zone)) call.charge(ZONE_FUEL);
    const offset = zoneOffset(zone);
    if (!offset) throw call.failure('expression.bad-zone', { found: zone });
    return offset;
  },
};

/** What a clock on the wall shows, as its milliseconds if it were in UTC. */
export function wallOf(call: Call, { ms }: Timestamp, offset: Offset): number {
  call.charge(DAY_FUEL);
  return ms + offset(ms);
}
