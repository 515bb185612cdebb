import type { Hours } from '../../model/hours.ts';
import type { Problem } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import { warning } from '../problems.ts';
import { closedWhile, type Example } from '../routes/closed-while.ts';
import type { Wait } from '../routes/follow.ts';
import { type Unproven, unprovenIn, wayTo } from '../routes/unproven.ts';
import { ofCourse } from './rule.ts';

/**
 * A skill that has hours of its own is open when contacts are queued for it: on each way to there, the script has seen
 * to it. A node that says where to go when nobody is at work needs no such proof.
 */
export const skillsOpen = ofCourse(({ waiting, byId }) => {
  if (!waiting) return [];
  const { workspace, waits } = waiting;
  const nodes = [...byId.values()];
  const closed = closedIn(workspace);
  const unproven = new Map<string, Unproven>();
  const told = new Map<string, Problem>();
  for (const wait of [...waits.values()].flat()) {
    const id = workspace.skills[wait.sought.rule.skill]?.hours;
    // Seeing to the hours is done once for all skills that have them.
    const key = `${wait.node.id} ${id}`;
    if (!isQueued(wait) || id === undefined || told.has(key)) continue;
    const known = unproven.get(id) ?? unprovenIn(nodes, (other) => other === id || !closed(id, [other]));
    unproven.set(id, known);
    const way = wayTo(wait.node.id, known);
    const example = way && closed(id, [...way.open]);
    if (example)
      told.set(
        key,
        problemOf(wait, way.nodes, { hours: workspace.hours[id]?.name ?? id, ...example }, workspace),
      );
  }
  return [...told.values()];
});

/** Where it is queued for another skill than before. */
const isQueued = ({ before, sought, passage }: Wait): boolean =>
  passage.fallback !== 'at-once' && before?.rule.skill !== sought.rule.skill;

/** When a place is closed while others are open, if ever. Hours that are not there are always open. */
function closedIn({ hours }: Workspace): (id: string, others: readonly string[]) => Example | undefined {
  const known = new Map<string, Example | undefined>();
  const hoursOf = (id: string): Hours[] => (Object.hasOwn(hours, id) && hours[id] ? [hours[id]] : []);
  return (id, others) => {
    const key = JSON.stringify([id, ...others]);
    if (!known.has(key)) {
      const [place] = hoursOf(id);
      known.set(key, place && closedWhile(place, others.flatMap(hoursOf)));
    }
    return known.get(key);
  };
}

function problemOf(
  { node, stage, sought: { rule } }: Wait,
  way: readonly string[],
  about: { hours: string } & Example,
  { skills }: Workspace,
): Problem {
  const params = { skill: skills[rule.skill]?.name ?? rule.skill, nodes: way.join(', '), ...about };
  return warning('route.skill-closed', { node: node.id, field: stage.fields.skill ?? stage.field }, params);
}
