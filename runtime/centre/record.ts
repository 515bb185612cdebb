import type { Ignored } from '../define/channel.ts';
import type { Effect } from '../model/effect.ts';
import type { Event } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { Problem } from '../model/problem.ts';
import type { TraceEntry } from '../model/trace.ts';

/** What an input led to, in order. */
export type PlayRecord =
  | { kind: 'event'; event: Event; contact?: string }
  | { kind: 'effect'; at: Instant; contact: string; effect: Effect }
  | { kind: 'trace'; entry: TraceEntry }
  | { kind: 'ignored'; at: Instant; ignored: Ignored }
  | { kind: 'problem'; problem: Problem };
