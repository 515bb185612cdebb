import { z } from 'zod';
import {
  type Flow,
  type FlowNote,
  flow as flowSchema,
  type NodeRegistry,
  type Position,
  type Read,
  readJson,
  readValue,
} from '#runtime/index.ts';
import { type Box, boxAround } from './boxes.ts';
import { namedBy } from './named.ts';

export const CLIP_FORMAT = 'routewright/clipboard';
export const CLIP_VERSION = 1;
/** More is a flow, and goes by a file. */
export const CLIP_NODES_MAX = 2_000;

const { shape } = flowSchema;

/** A part of a flow that is carried elsewhere, as text: on the clipboard, or kept for later. */
export const clipSchema = z.strictObject({
  format: z.literal(CLIP_FORMAT),
  version: z.literal(CLIP_VERSION),
  /** The flow it was taken from. */
  from: z.strictObject({ id: shape.id, name: shape.name }),
  nodes: shape.nodes,
  /** Among the nodes. */
  edges: shape.edges,
  notes: shape.notes,
  groups: shape.groups,
  /** Those that the nodes name. */
  variables: shape.variables,
});

export type Clip = z.infer<typeof clipSchema>;

/** Why a text is no clip: `foreign` is anything that never was one of ours. */
export type ClipRefusal = 'foreign' | 'later-version' | 'too-large' | 'unreadable';

/** A plain copy: what is in a flow may be the draft of a change. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What of a flow can be put down elsewhere in it. */
export type Part = Pick<Clip, 'nodes' | 'edges' | 'notes' | 'groups'>;

/**
 * The nodes with the edges among them, and the groups and notes that lie wholly among them; other notes only when they
 * are given. `boxes` are the places of the nodes.
 */
export function partOf(
  flow: Flow,
  ids: readonly string[],
  boxes: ReadonlyMap<string, Box>,
  notes: readonly string[] = [],
): Part {
  const isNoted = (id: string, note: FlowNote) =>
    notes.includes(id) || (around !== undefined && isIn(note, around));
  const taken = new Set(ids);
  const around = boxAround(ids.flatMap((id) => boxes.get(id) ?? []));
  return copyOf({
    nodes: pick(flow.nodes, (id) => taken.has(id)),
    edges: flow.edges.filter(({ from, to }) => taken.has(from) && taken.has(to)),
    ...someOf('notes', pick(flow.notes ?? {}, isNoted)),
    ...someOf(
      'groups',
      pick(flow.groups ?? {}, (_id, group) => group.nodes.every((id) => taken.has(id))),
    ),
  });
}

/** A part of a flow, with the variables that its nodes name. */
export function clipOf(
  flow: Flow,
  ids: readonly string[],
  nodes: NodeRegistry,
  boxes: ReadonlyMap<string, Box>,
  notes: readonly string[] = [],
): Clip {
  const named = namedBy(flow, ids, nodes).filter(({ kind }) => kind === 'variable');
  const variables = new Set(named.map(({ id }) => id));
  return {
    format: CLIP_FORMAT,
    version: CLIP_VERSION,
    from: { id: flow.id, name: flow.name },
    ...partOf(flow, ids, boxes, notes),
    variables: copyOf(pick(flow.variables, (name) => variables.has(name))),
  };
}

const pick = <T>(things: Readonly<Record<string, T>>, isTaken: (id: string, thing: T) => boolean) =>
  Object.fromEntries(Object.entries(things).filter(([id, thing]) => isTaken(id, thing)));

const someOf = <K extends string, T extends object>(key: K, things: T): { [P in K]?: T } =>
  (Object.keys(things).length > 0 ? { [key]: things } : {}) as { [P in K]?: T };

const isIn = (
  { position: { x, y }, size }: { position: Position; size: Pick<Box, 'width' | 'height'> },
  around: Box,
): boolean =>
  around.x <= x &&
  around.y <= y &&
  around.x + around.width >= x + size.width &&
  around.y + around.height >= y + size.height;

/** A clip as the text that is carried. */
export const writeClip = (clip: Clip): string => `${JSON.stringify(clip, null, 2)}\n`;

/** Reads what somebody pastes, whatever it is; answers why when it is no clip. */
export function readClip(text: string): { clip: Clip } | { refusal: ClipRefusal } {
  // Nothing of ours is written otherwise: other texts are not even read.
  if (!/^\s*\{/.test(text) || !text.includes(`"${CLIP_FORMAT}"`)) return { refusal: 'foreign' };
  const json = readJson(text);
  if (json.problems)
    return { refusal: json.problems[0]?.code === 'file.too-large' ? 'too-large' : 'unreadable' };
  const { format, version, nodes } = Object(json.value) as Record<string, unknown>;
  if (format !== CLIP_FORMAT) return { refusal: 'foreign' };
  if (typeof version === 'number' && version > CLIP_VERSION) return { refusal: 'later-version' };
  if (Object.keys(Object(nodes)).length > CLIP_NODES_MAX) return { refusal: 'too-large' };
  const read: Read<Clip> = readValue(json.value, clipSchema);
  return read.problems ? { refusal: 'unreadable' } : { clip: read.value };
}
