import type { FlowCounts, StepCount } from '#runtime/live.ts';
import type { LiveCounts } from '#src/app/hosted.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Connection } from './connection.ts';
import { lineHere } from './line.ts';

const isSame = (one: StepCount, other: StepCount): boolean =>
  one.now === other.now &&
  one.today === other.today &&
  one.left === other.left &&
  one.waitedMs === other.waitedMs;

/** What is told now; what is as it was stays the same object, so that nodes of which nothing changed are not drawn again. */
export function joined(before: LiveCounts | null, { script, steps, ways }: FlowCounts): LiveCounts {
  if (before?.script !== script) return { script, steps, ways };
  const kept = Object.entries(steps).map(([id, count]): [string, StepCount] => {
    const known = before.steps[id];
    return [id, known && isSame(known, count) ? known : count];
  });
  return { script, steps: Object.fromEntries(kept), ways };
}

/** Has the session know what happens on the open flow for as long as that is shown; on another flow once that is opened. */
export function followCounts(studio: Studio, line: Connection = lineHere()): void {
  const { session } = studio;
  const { getState } = session;
  let script = '';
  let leave = () => {};
  const look = () => {
    const { showsLive, flowId } = getState();
    const wanted = showsLive ? flowId : '';
    if (wanted === script) return;
    script = wanted;
    leave();
    getState().set({ liveCounts: null });
    leave =
      wanted === ''
        ? () => {}
        : line.watch({ counts: wanted }, (told) => {
            if (told.type === 'counts')
              getState().set({ liveCounts: joined(getState().liveCounts, told.counts) });
          });
    if (wanted === '') stop();
  };
  const stop = session.subscribe(look);
  look();
}
