import { breakpointAt } from '#src/app/breakpoints.ts';
import { useSession } from '#src/app/hooks.ts';
import { type SessionState, shownCoverage } from '#src/app/session.ts';

/** What the simulator means for a node: whether it stops before it, and whether it has passed it. */
export interface Playing {
  /** `here`: it stands before it now; `if`: it stops there under a condition. */
  stop?: 'set' | 'if' | 'off' | 'here' | undefined;
  /** Undefined while coverage is not shown. */
  covered?: boolean | undefined;
}

const stopOf = ({ stopped, breakpoints, flowId }: SessionState, id: string): Playing['stop'] => {
  if (stopped?.flow === flowId && stopped.node === id) return 'here';
  const set = breakpointAt(breakpoints, flowId, id);
  return set && (set.off ? 'off' : (set.when ?? set.times) === undefined ? 'set' : 'if');
};

/** What the simulator does when a contact takes the way with the id. */
export const useWayStop = (way: string): Playing['stop'] => useSession((state) => stopOf(state, way));

export const usePlaying = (id: string): Playing => ({
  stop: useSession((state) => stopOf(state, id)),
  covered: useSession((state) =>
    state.showsCoverage ? (shownCoverage(state).get(state.flowId)?.nodes.has(id) ?? false) : undefined,
  ),
});

/** Whether the edge with the id was taken; undefined while coverage is not shown. */
export const useWayCovered = (way: string | undefined): boolean | undefined =>
  useSession((state) =>
    state.showsCoverage && way !== undefined
      ? (shownCoverage(state).get(state.flowId)?.ways.has(way) ?? false)
      : undefined,
  );
