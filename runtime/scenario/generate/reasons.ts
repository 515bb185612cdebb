import type { WayCode } from '../../define/tries.ts';
import type { Params } from '../../model/problem.ts';
import type { Impossible } from './never.ts';
import type { Way } from './ways.ts';
import { wayKey } from './ways.ts';

/** Why a way is not covered. */
export interface WayReason {
  code: WayCode;
  params: Params;
}

/** Why each way that is not covered is not; by its key. */
export function reasonsFor(
  ways: readonly Way[],
  isCovered: (way: Way) => boolean,
  impossible: Impossible,
  tried: { states: number; ended: boolean },
): ReadonlyMap<string, WayReason> {
  const reasons = new Map<string, WayReason>();
  const missing = ways.filter((way) => !isCovered(way));
  for (const { node, port } of missing) {
    const never = impossible.because(node, port);
    if (never) reasons.set(wayKey(node, port), { code: never.code, params: never.params ?? {} });
  }
  behind(ways, missing, reasons);
  const open = missing.filter(({ node, port }) => !reasons.has(wayKey(node, port)));
  const params = { count: tried.states };
  const doubts = open.filter(({ node, port }) => impossible.isDoubtful(node, port));
  // Behind a condition that is not understood anything may be.
  const isOpenAhead = !tried.ended || doubts.some(({ kind }) => kind !== 'error');
  for (const way of open) {
    const isClear = !isOpenAhead && !doubts.includes(way);
    reasons.set(wayKey(way.node, way.port), { code: isClear ? 'way.all-tried' : 'way.not-found', params });
  }
  return reasons;
}

/** Steps that are come to only by ways nobody goes, and what is behind those in turn. */
function behind(ways: readonly Way[], missing: readonly Way[], reasons: Map<string, WayReason>): void {
  for (let size = -1; size !== reasons.size; ) {
    size = reasons.size;
    for (const { node, port } of missing) {
      const into = ways.filter(({ to }) => to === node);
      const [first] = into;
      const isShut = first && into.every((way) => reasons.has(wayKey(way.node, way.port)));
      const key = wayKey(node, port);
      if (isShut && !reasons.has(key))
        reasons.set(key, { code: 'way.behind', params: { first: first.node } });
    }
  }
}
