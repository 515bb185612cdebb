import { useSession } from '#src/app/hooks.ts';
import type { SessionState } from '#src/app/session.ts';

/** What the simulator means for a node: whether it stops before it, and whether it has passed it. */
export interface Playing {
  /** `here`: it stands before it now. */
  stop?: 'set' | 'here' | undefined;
  /** Undefined while coverage is not shown. */
  covered?: boolean | undefined;
}

const stopOf = ({ stopped, breakpoints, flowId }: SessionState, id: string): Playing['stop'] => {
  if (stopped?.flow === flowId && stopped.node === id) return 'here';
  return breakpoints[flowId]?.includes(id) ? 'set' : undefined;
};

export const usePlaying = (id: string): Playing => ({
  stop: useSession((state) => stopOf(state, id)),
  covered: useSession(({ showsCoverage, coverage, flowId }) =>
    showsCoverage ? (coverage.get(flowId)?.nodes.has(id) ?? false) : undefined,
  ),
});

/** Whether the edge with the id was taken; undefined while coverage is not shown. */
export const useWayCovered = (way: string | undefined): boolean | undefined =>
  useSession(({ showsCoverage, coverage, flowId }) =>
    showsCoverage && way !== undefined ? (coverage.get(flowId)?.ways.has(way) ?? false) : undefined,
  );
