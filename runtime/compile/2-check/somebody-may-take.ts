import type { Sought } from '../../acd/eligible.ts';
import { SECOND } from '../../model/instant.ts';
import type { Problem } from '../../model/problem.ts';
import type { Course } from '../course.ts';
import { error, warning } from '../problems.ts';
import { ruledOut } from '../routes/barred.ts';
import type { Wait } from '../routes/follow.ts';
import { keyOf, type RoutedNode, type Waited } from '../routes/passages.ts';
import type { Waiting } from '../routes/waiting.ts';
import { ofCourse } from './rule.ts';

/** When somebody may take a contact of one channel: milliseconds after it began to wait, infinite for never. */
interface Judged {
  wait: Wait;
  from: number;
}

/**
 * For each contact that waits there is an agent who may ever take it, on each channel of the flow, and at once. It is told
 * where such waiting begins, not of each step that does not help.
 */
export const somebodyMayTake = ofCourse(({ waiting, reach }) => {
  if (!waiting) return [];
  const judge = judgeIn(waiting);
  // From the end on: what is behind a node is known when it is looked at.
  return [...waiting.waits.values()]
    .reverse()
    .flatMap((waits) =>
      sameButForChannel(waits.filter((wait) => begins(wait, waiting))).flatMap((group) =>
        problemsOf(group.map(judge), waiting, reach),
      ),
    );
});

const NEVER = Number.POSITIVE_INFINITY;

function judgeIn({ takers, follower }: Waiting): (wait: Wait) => Judged {
  const isTaken = (sought: Sought) => takers(sought).agents.length > 0;
  const known = new Map<string, number>();
  const keyAt = (node: string, field: string, sought: Sought) => `${node} ${field} ${keyOf(sought)}`;
  const inVain = new Set<string>();
  const soonest = (wait: Wait): number => {
    const bounds = {
      before: NEVER,
      inVain,
      isKnown: ({ id }: RoutedNode, { stage, sought }: Waited) => known.has(keyAt(id, stage.field, sought)),
    };
    for (const { at, node, sought, waited } of follower.laterThan(wait, bounds)) {
      const more = isTaken(sought) ? 0 : (known.get(keyAt(node.id, waited.stage.field, sought)) ?? NEVER);
      bounds.before = Math.min(bounds.before, at + more);
    }
    // Of one that could not be followed to the end nothing is said.
    return bounds.before === NEVER && !follower.isWhole() ? 0 : bounds.before;
  };
  return (wait) => {
    const from = isTaken(wait.sought) ? 0 : soonest(wait);
    known.set(keyAt(wait.node.id, wait.stage.field, wait.sought), from);
    return { wait, from };
  };
}

/** Where nobody may take a contact already, it is told there; another skill is another mistake. */
const begins = ({ before, sought }: Wait, { takers }: Waiting): boolean =>
  !before || before.rule.skill !== sought.rule.skill || takers(before).agents.length > 0;

function sameButForChannel(waits: readonly Wait[]): Wait[][] {
  const groups = new Map<string, Wait[]>();
  for (const wait of waits) {
    const key = JSON.stringify([wait.stage.field, wait.sought.rule]);
    const same = groups.get(key);
    if (same?.some(({ sought: { channel } }) => channel === wait.sought.channel)) continue;
    if (same) same.push(wait);
    else groups.set(key, [wait]);
  }
  return [...groups.values()];
}

function problemsOf(judged: readonly Judged[], waiting: Waiting, reach: Course['reach']): Problem[] {
  const never = judged.filter(({ from }) => from === NEVER);
  const first = judged[0];
  if (!first) return [];
  if (never.length === judged.length) return [error('route.nobody-ever', ...ruledOut(first.wait, waiting))];
  // Of a flow that nobody knows the channels of, one that works is enough.
  const known = reach.channels.size > 0;
  const late = judged.filter(({ from }) => from > 0 && from < NEVER);
  const slowest = late.reduce<Judged | undefined>(
    (most, one) => (most && most.from >= one.from ? most : one),
    undefined,
  );
  const isLate = slowest && (known || late.length + never.length === judged.length);
  return [
    ...(known ? never : []).map(({ wait }) => {
      const [where, params] = ruledOut(wait, waiting);
      return warning('route.nobody-on-channel', where, { ...params, channel: wait.sought.channel });
    }),
    ...(isLate ? [atFirst(slowest, waiting)] : []),
  ];
}

function atFirst({ wait, from }: Judged, waiting: Waiting): Problem {
  const [where, params] = ruledOut(wait, waiting);
  return warning('route.nobody-at-first', where, { ...params, seconds: from / SECOND });
}
