import type { Course, Instant, PlayRecord, SimulationInput } from '#runtime/index.ts';

/** What happened at one instant, in order. */
export interface Moment {
  at: Instant;
  entries: readonly { key: number; record: PlayRecord }[];
}

/** One input of a course, with what came of it. */
export interface Chapter {
  /** How many inputs had been put in when it was over: looking back there is to stand after it. */
  count: number;
  input: SimulationInput;
  /** By the instant they belong to. */
  moments: readonly Moment[];
}

/** The chapters after the first ones, at most `max`. */
export function chaptersFrom(
  { moments, startedAt }: Pick<Course, 'moments' | 'startedAt'>,
  first: number,
  max: number,
): Chapter[] {
  return moments.slice(first, first + max).map((moment, index) => {
    const count = first + index + 1;
    const found = known.get(moment);
    if (found?.count === count) return found;
    const before = moments[count - 2]?.world.now ?? startedAt;
    const chapter = { count, input: moment.input, moments: momentsOf(moment.records, before) };
    known.set(moment, chapter);
    return chapter;
  });
}

/** The same chapter for the same moment, so that what is on the screen stays there as more is played. */
const known = new WeakMap<Course['moments'][number], Chapter>();

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
