import type { StepCount } from '#runtime/live.ts';
import { useSession } from '#src/app/hooks.ts';

/** What happens at a node where the flow runs; undefined while that is not shown, or nothing happened there today. */
export const useLiveCount = (id: string): StepCount | undefined =>
  useSession(({ liveCounts, flowId }) => (liveCounts?.script === flowId ? liveCounts.steps[id] : undefined));

/** How many contacts took an edge today; undefined while that is not shown, or none did. */
export const useLiveWay = (way: string | undefined): number | undefined =>
  useSession(({ liveCounts, flowId }) =>
    way !== undefined && liveCounts?.script === flowId ? liveCounts.ways[way] : undefined,
  );
