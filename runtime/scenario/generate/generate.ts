import type { Capabilities } from '../../model/channel.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Script } from '../../model/script.ts';
import { rehearsalPoints } from '../../simulate/rehearse.ts';
import type { Given } from '../setting.ts';
import { BUDGET, type Budget, type Ground, STARTS_AT } from './given.ts';
import { Impossible } from './never.ts';
import { reasonsFor, type WayReason } from './reasons.ts';
import { fewest, type Kept } from './reduce.ts';
import { rootsOf } from './roots.ts';
import { Search } from './search.ts';
import { plotOf } from './stage.ts';
import { type Way, wayKey, waysOf } from './ways.ts';
import { scenarioOf } from './write.ts';

/** A way out of a step, and what became of it. */
export interface WayCovered {
  node: string;
  port: string;
  covered: boolean;
  /** The scenarios that go it, by id. */
  by: readonly string[];
  /** Why it is not covered. */
  reason?: WayReason;
}

export interface Generated {
  /** Few, the shortest first; each expects all that comes of it. */
  scenarios: Scenario[];
  /** Every way out of every step, in the order of the script. */
  ways: WayCovered[];
}

/**
 * Scenarios that together go every way of a script that can be gone, found by playing it; and why each other way is not.
 * A function: the same script, given and budget, the same scenarios. Ways are impossible or, once the budget is spent,
 * not found.
 */
export function generateScenarios(script: Script, given: Ground, budget: Partial<Budget> = {}): Generated {
  const channels = channelsOf(script, given);
  const plot = plotOf(script, given, channels);
  const ways = waysOf(script, given.nodes);
  const bits = new Map(ways.map(({ node, port }, nth) => [wayKey(node, port), 1n << BigInt(nth)]));
  const impossible = new Impossible(plot, channels);
  const bitOf = ({ node, port }: Way): bigint => bits.get(wayKey(node, port)) ?? 0n;
  const wanted = ways.filter(({ node, port }) => !impossible.because(node, port));
  const roots = rootsOf(plot, given.startsAt ?? STARTS_AT, new Set(ways.map(({ port }) => port)));
  const found = new Search(plot, bits, union(wanted.map(bitOf)), { ...BUDGET, ...budget }).run(roots);
  const kept = fewest(found.paths).map((one, nth) => ({ ...one, ...titleOf(one, nth, script, ways, bitOf) }));
  const reasons = reasonsFor(ways, (way) => (found.covered & bitOf(way)) !== 0n, impossible, found);
  return {
    scenarios: kept.map(({ path, id, name }) => scenarioOf(path, { id, name }, script.id, given)),
    ways: ways.map((way) => {
      const { node, port } = way;
      const by = kept.filter(({ path }) => (path.ways & bitOf(way)) !== 0n).map(({ id }) => id);
      const reason = reasons.get(wayKey(node, port));
      return { node, port, covered: by.length > 0, by, ...(reason ? { reason } : {}) };
    }),
  };
}

/** Whether a way cannot be gone, as far as anybody can tell; else it is covered or was not found. */
export const isImpossible = ({ reason }: WayCovered): boolean =>
  reason !== undefined && reason.code !== 'way.not-found';

const union = (bits: readonly bigint[]): bigint => bits.reduce((all, bit) => all | bit, 0n);

const channelsOf = (script: Script, { workspace, channels }: Given): Capabilities[] => {
  const points = rehearsalPoints(script, workspace).map(
    (point) => workspace.pointsOfContact[point]?.channel ?? '',
  );
  return [...new Set(points)].flatMap((channel) => channels.get(channel)?.capabilities ?? []);
};

/** A scenario is called after the last of the ways it is there for. */
function titleOf(
  { gains }: Kept,
  nth: number,
  { id, name }: Script,
  ways: readonly Way[],
  bitOf: (way: Way) => bigint,
) {
  const last = ways.findLast((way) => (gains & bitOf(way)) !== 0n);
  return { id: `${id}-${nth + 1}`, name: last ? `${last.node}:${last.port}` : name };
}
