import { FLOW_GROUPS_MAX, FLOW_NOTES_MAX, type Flow, type Position } from '#runtime/index.ts';
import type { Part } from './clip.ts';
import { freeId } from './nodes.ts';

/** How far a copy steps aside that would cover what is there. In px. */
const STEP_ASIDE = 40;

/** The ids of what was put on a flow. */
export interface Pasted {
  nodes: string[];
  notes: string[];
}

/**
 * Puts a part of a flow, this or another, on a flow, moved by so much, and aside where a node stands just there already. Everything gets an id of
 * its own. Answers the new ids.
 */
export function pastePart(flow: Flow, part: Part, by: Position): Pasted {
  const { x, y } = free(flow, part, by);
  const at = (place: Position): Position => ({ x: place.x + x, y: place.y + y });
  const ids = new Map<string, string>();
  for (const [id, node] of Object.entries(part.nodes)) {
    const own = Object.hasOwn(flow.nodes, id) ? freeId(flow.nodes, node.type) : id;
    flow.nodes[own] = { ...structuredClone(node), position: at(node.position) };
    ids.set(id, own);
  }
  const ownOf = (id: string) => ids.get(id);
  for (const { from, port, to } of part.edges) {
    const [source, target] = [ownOf(from), ownOf(to)];
    if (source !== undefined && target !== undefined) flow.edges.push({ from: source, port, to: target });
  }
  const notes = Object.values(part.notes ?? {}).flatMap(
    (note) =>
      put(flow, 'notes', 'note', FLOW_NOTES_MAX, { ...structuredClone(note), position: at(note.position) }) ??
      [],
  );
  for (const group of Object.values(part.groups ?? {}))
    put(flow, 'groups', 'group', FLOW_GROUPS_MAX, {
      ...structuredClone(group),
      nodes: group.nodes.flatMap((id) => ownOf(id) ?? []),
    });
  return { nodes: [...ids.values()], notes };
}

const placesIn = ({ nodes, notes = {} }: Pick<Part, 'nodes' | 'notes'>): Position[] =>
  [...Object.values(nodes), ...Object.values(notes)].map(({ position }) => position);

function free(flow: Flow, part: Part, by: Position): Position {
  const taken = new Set(placesIn(flow).map(({ x, y }) => `${x} ${y}`));
  const places = placesIn(part);
  let aside = { ...by };
  while (places.some(({ x, y }) => taken.has(`${x + aside.x} ${y + aside.y}`)))
    aside = { x: aside.x + STEP_ASIDE, y: aside.y + STEP_ASIDE };
  return aside;
}

/** Answers its id; undefined when there are as many as a flow may have. */
function put<K extends 'notes' | 'groups'>(
  flow: Flow,
  key: K,
  word: string,
  max: number,
  thing: NonNullable<Flow[K]>[string],
): string | undefined {
  const things: Record<string, typeof thing> = (flow[key] as Record<string, typeof thing>) ?? {};
  if (Object.keys(things).length >= max) return undefined;
  const id = freeId(things, word);
  things[id] = thing;
  Object.assign(flow, { [key]: things });
  return id;
}
