import { type Offset, offsetOf } from '../../calendar/zone.ts';

const ZONES_MAX = 64;

/** `+02:00`, `-07:00`, and `02:00` as in CEL. */
const FIXED = /^([+-]?)([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * IANA names: `UTC`, `GMT`, those such as `EST5EDT`, and an area with a place, its first capital right. Names without a
 * place are left out on purpose: `IST`, `AST` or `EST` are known to some platforms only, and not as the same zone.
 */
const NAMED = /^(?:UTC|GMT|[A-Z]{3}\d[A-Z]{3}|(?:[A-Z][a-z]+|US)\/[\w+/-]{1,40})$/;

const zones = new Map<string, Offset>();

/** Whether a zone is an offset, which costs nothing to find. */
export const isFixed = (zone: string): boolean => FIXED.test(zone);

/** How far the clocks of a zone are ahead of UTC; null when there is no such zone. */
export function zoneOffset(zone: string): Offset | null {
  const fixed = FIXED.exec(zone);
  if (fixed) {
    const [, sign, hours, minutes] = fixed;
    const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return () => (sign === '-' ? -ahead : ahead);
  }
  const known = zones.get(zone);
  if (known) return known;
  const made = NAMED.test(zone) ? found(zone) : null;
  if (!made) return null;
  if (zones.size >= ZONES_MAX) zones.clear();
  zones.set(zone, made);
  return made;
}

function found(zone: string): Offset | null {
  try {
    return offsetOf(zone);
  } catch {
    return null;
  }
}
