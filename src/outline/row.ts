import type { Problem } from '#runtime/index.ts';

/** What a line of the outline stands for. */
export type RowKind = 'heading' | 'node' | 'port' | 'reference' | 'problem';

/** One line of the outline, in the order in which it is read. */
export interface OutlineRow {
  /** The same as long as what it stands for is there. */
  key: string;
  kind: RowKind;
  /** How deep it is, from 1. */
  level: number;
  /** Its place, as `1.2.3`; empty for what is not counted. */
  number: string;
  /** The node it is, or is of; empty for a heading and for what is said of the whole flow. */
  node: string;
  /** The way out it stands for; of a node, the one that leads to it from the line before. */
  port: string;
  /** Where the way out leads. */
  to: string | undefined;
  problem: Problem | undefined;
  parent: string | undefined;
  hasChildren: boolean;
  /** Its place among those of the same parent, from 1, and how many they are. */
  index: number;
  count: number;
}

export const nodeKey = (id: string): string => `node ${id}`;
export const portKey = (id: string, port: string): string => `port ${id} ${port}`;
/** The heading of what nothing leads to. */
export const UNREACHED = 'unreached';
