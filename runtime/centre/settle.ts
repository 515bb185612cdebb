import type { Event } from '../model/event.ts';
import { error } from '../model/problem.ts';
import { deliver } from './deliver.ts';
import type { Stage } from './stage.ts';

/** The most that one event brings about at one instant: scripts that answer each other without end stop there. */
const SETTLED_MAX = 10_000;

/** The event happens, then all that it brings about; as long as nothing stops it. */
export function settle(
  stage: Stage,
  first: Event | undefined = stage.pending.shift(),
  isStopped = (): boolean => false,
): void {
  let count = 0;
  for (let event = first; event; event = stage.pending.shift()) {
    deliver(stage, event);
    if (isStopped()) return;
    if (++count < SETTLED_MAX || stage.pending.length === 0) continue;
    stage.records.push({ kind: 'problem', problem: error('play.endless', {}, { max: SETTLED_MAX }) });
    stage.pending.length = 0;
  }
}
