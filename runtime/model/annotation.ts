import { z } from 'zod';
import { id } from './ids.ts';
import { position } from './position.ts';

export const NOTE_TEXT_MAX = 2_000;
export const GROUP_TITLE_MAX = 120;
export const FLOW_NOTES_MAX = 1_000;
export const FLOW_GROUPS_MAX = 500;

/** The colours of notes and groups, by name: what they look like is the studio's to say. */
export const HUES = ['slate', 'teal', 'indigo', 'amber', 'rose', 'sky', 'violet'] as const;

export const hue = z.enum(HUES);

/** Words beside the nodes, for those who draw. `size` in px of the drawing. */
export const flowNote = z.strictObject({
  text: z.string().max(NOTE_TEXT_MAX),
  hue,
  position,
  size: z.strictObject({ width: z.number().positive(), height: z.number().positive() }),
});

/** Nodes that belong together, by their ids; a node is in one group at most, the first that names it. */
export const flowGroup = z.strictObject({
  title: z.string().max(GROUP_TITLE_MAX),
  hue,
  nodes: z.array(id),
  /** Drawn as one box, its nodes out of sight. */
  folded: z.boolean().optional(),
});

export type Hue = z.infer<typeof hue>;
export type FlowNote = z.infer<typeof flowNote>;
export type FlowGroup = z.infer<typeof flowGroup>;

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The groups as they count, by id: with the nodes that are there, each in the first group that names it; a group
 * without any is none.
 */
export function tidyGroups({
  nodes,
  groups = {},
}: {
  nodes: object;
  groups?: Readonly<Record<string, FlowGroup>> | undefined;
}): Record<string, FlowGroup> {
  const taken = new Set<string>();
  const tidy = Object.keys(groups)
    .sort(before)
    .flatMap((id): [string, FlowGroup][] => {
      const group = groups[id];
      const members = [...new Set(group?.nodes)].filter(
        (node) => Object.hasOwn(nodes, node) && !taken.has(node),
      );
      for (const node of members) taken.add(node);
      return group && members.length > 0 ? [[id, { ...group, nodes: members.sort(before) }]] : [];
    });
  return Object.fromEntries(tidy);
}
