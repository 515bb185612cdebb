/**
 * When the shop is open, as one would program it for this shop alone: local minutes of the week, an offset that is
 * kept for as long as it holds, holidays by date.
 */
const ZONE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const WEEK: Record<string, readonly (readonly [number, number])[]> = {
  Mon: [[780, 1_080]],
  Tue: [
    [540, 750],
    [780, 1_080],
  ],
  Wed: [
    [540, 750],
    [780, 1_080],
  ],
  Thu: [
    [540, 750],
    [780, 1_080],
  ],
  Fri: [
    [540, 750],
    [780, 1_080],
  ],
  Sat: [
    [570, 750],
    [780, 1_020],
  ],
  Sun: [],
};

const HOLIDAYS: Record<string, readonly (readonly [number, number])[]> = {
  '24/12/2026': [
    [540, 750],
    [780, 960],
  ],
  '25/12/2026': [],
  '26/12/2026': [],
  '31/12/2026': [
    [540, 750],
    [780, 960],
  ],
  '01/01/2027': [],
};

const MINUTE = 60_000;
let known = Number.NaN;
let open = false;

/** Looked up once a minute: the answer cannot change within one. */
export function isOpen(now: number): boolean {
  const minute = Math.floor(now / MINUTE);
  if (minute === known) return open;
  const part = Object.fromEntries(ZONE.formatToParts(now).map(({ type, value }) => [type, value]));
  const time = Number(part['hour']) * 60 + Number(part['minute']);
  const blocks =
    HOLIDAYS[`${part['day']}/${part['month']}/${part['year']}`] ?? WEEK[part['weekday'] ?? ''] ?? [];
  open = blocks.some(([from, to]) => time >= from && time < to);
  known = minute;
  return open;
}
