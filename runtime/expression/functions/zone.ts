import type { Offset } from '../../calendar/zone.ts';
import { isFixed, zoneOffset } from '../time/zone.ts';
import type { Call, Finding } from './define.ts';

/** What a day costs that is not kept, one with a change of clocks in it. */
const DAY_FUEL = 5;
/** What a zone costs that is not kept. */
const ZONE_FUEL = 60;

/** Looks at a zone that is written out. */
export const checkZone = (zone: string): Finding | null =>
  zoneOffset(zone) ? null : { code: 'expression.bad-zone', params: { found: zone } };

/** The offsets of a zone, paid for. What is kept costs as much, so that a call costs the same wherever it is made. */
export function offsetIn(call: Call, zone: string, value: number): Offset {
  if (!isFixed(zone)) call.charge(ZONE_FUEL + DAY_FUEL);
  const offset = zoneOffset(zone);
  if (!offset) throw call.failure('expression.bad-zone', { found: zone }, value);
  return offset;
}

/** The offsets of a zone that is written out, found beforehand; undefined for any that is not. */
export function preparedZone(call: Call, zone: unknown): Offset | undefined {
  const offset = typeof zone === 'string' && zoneOffset(zone);
  if (!offset) return undefined;
  return (at) => {
    call.charge(DAY_FUEL);
    return offset(at);
  };
}
