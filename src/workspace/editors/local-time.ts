const MINUTE_MS = 60_000;

/** How far a zone's clock is ahead of UTC at an instant, in ms. */
function aheadOf(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    at,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE_MS;
  return sign === '-' ? -ahead : ahead;
}

/** `2026-11-24T09:00`, as a zone's clock shows an instant; empty when it is none. */
export function toLocal(instant: string, zone: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? '' : new Date(at + aheadOf(zone, at)).toISOString().slice(0, 16);
}

/** The instant, as RFC 3339, at which a zone's clock shows a local time; empty when it is none. */
export function fromLocal(local: string, zone: string): string {
  const shown = Date.parse(`${local}Z`);
  if (Number.isNaN(shown)) return '';
  const near = shown - aheadOf(zone, shown);
  return new Date(shown - aheadOf(zone, near)).toISOString().replace(/\.000Z$/, 'Z');
}
