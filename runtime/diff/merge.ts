import type { Flow } from '../model/flow.ts';
import { applyChanges } from './apply.ts';
import type { FlowChange } from './change.ts';
import { diffFlows } from './diff.ts';
import { isEqual } from './json.ts';
import { namesIn, withDependents } from './needs.ts';

/** Two changes of which only one can be made. */
export interface Conflict {
  mine: FlowChange;
  theirs: FlowChange;
}

/**
 * One flow with the changes of both. Where they cannot both be made, mine are, and theirs are among the conflicts;
 * so are those of theirs that need them, each beside the change of mine that stands in the way of the first.
 */
export function mergeFlows(base: Flow, mine: Flow, theirs: Flow): { flow: Flow; conflicts: Conflict[] } {
  // Who else has changed a node knows it by its former id.
  const ours = diffFlows(base, mine, { renames: false });
  const others = diffFlows(base, theirs, { renames: false });
  const made = new Map(ours.map((change) => [change.id, change]));
  const wanted = others.filter((change) => !isSame(made.get(change.id), change));
  const conflicts = wanted.flatMap((change) => {
    const inTheWay = ours.find((one) => excludes(one, change) || excludes(change, one));
    return inTheWay ? [{ mine: inTheWay, theirs: change }] : [];
  });
  const refused = new Set(
    withDependents(
      wanted,
      conflicts.map((conflict) => conflict.theirs.id),
    ),
  );
  const fine = wanted.filter((change) => !refused.has(change));
  return { flow: applyChanges(mine, fine), conflicts };
}

const valuesOf = ({ before, after }: FlowChange) => JSON.parse(JSON.stringify({ before, after }));

const isSame = (one: FlowChange | undefined, other: FlowChange): boolean =>
  one !== undefined && one.kind === other.kind && isEqual(valuesOf(one), valuesOf(other));

/** Whether what the first does leaves no room for the second. */
function excludes(one: FlowChange, other: FlowChange): boolean {
  if (one.id === other.id) return !isSame(one, other);
  if (other.id.startsWith(`${one.id}.`)) return true;
  if (one.kind === 'type') return other.id.startsWith(`nodes.${one.node}.params.`);
  if (one.kind === 'node' && one.after === undefined) return namesIn(other).after.includes(one.node);
  return areTwoGroups(one, other);
}

/** A node is in one group at most. */
const areTwoGroups = (one: FlowChange, other: FlowChange): boolean =>
  (one.kind === 'group' || one.kind === 'member') &&
  (other.kind === 'group' || other.kind === 'member') &&
  one.group !== other.group &&
  namesIn(one).after.some((node) => namesIn(other).after.includes(node));
