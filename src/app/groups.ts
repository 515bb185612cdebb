import { type Flow, type FlowGroup, type FlowNote, type NodeRegistry, tidyGroups } from '#runtime/index.ts';
import type { Box } from '#src/document/edits/boxes.ts';
import { boxesOf } from '#src/document/edits/boxes.ts';
import { frameAround } from '#src/document/edits/groups.ts';

/** The groups that have all their nodes among these, by their ids. */
export function wholeGroups(flow: Flow, nodes: readonly string[]): string[] {
  if (nodes.length === 0 || !flow.groups) return [];
  const among = new Set(nodes);
  return Object.entries(tidyGroups(flow))
    .filter(([, group]) => group.nodes.every((id) => among.has(id)))
    .map(([id]) => id);
}

/** The notes that lie within the frame of a group: they go where it goes. */
export function notesIn(flow: Flow, { nodes }: FlowGroup, registry: NodeRegistry): string[] {
  if (!flow.notes) return [];
  const frame = frameAround([...boxesOf(flow, nodes, registry).values()]);
  return Object.entries(flow.notes).flatMap(([id, note]) => (frame && isWithin(note, frame) ? [id] : []));
}

const isWithin = ({ position: { x, y }, size: { width, height } }: FlowNote, frame: Box): boolean =>
  x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;
