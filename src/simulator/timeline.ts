import type { Instant, PlayRecord } from '#runtime/index.ts';

/** What happened at one instant, in order. */
export interface Moment {
  at: Instant;
  entries: readonly { key: number; record: PlayRecord }[];
}

/** The records by the instant they belong to. A problem has no time of its own: it goes with what came before. */
export function momentsOf(records: readonly PlayRecord[], startedAt: Instant): Moment[] {
  const moments: { at: Instant; entries: { key: number; record: PlayRecord }[] }[] = [];
  for (const [key, record] of records.entries()) {
    const last = moments.at(-1);
    const at = timeOf(record) ?? last?.at ?? startedAt;
    if (last?.at === at) last.entries.push({ key, record });
    else moments.push({ at, entries: [{ key, record }] });
  }
  return moments;
}

function timeOf(record: PlayRecord): Instant | undefined {
  switch (record.kind) {
    case 'event':
      return record.event.at;
    case 'trace':
      return record.entry.at;
    case 'problem':
      return undefined;
    default:
      return record.at;
  }
}
