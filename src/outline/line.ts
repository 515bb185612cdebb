import type { DrawnNode, Flow, Problem } from '#runtime/index.ts';
import type { OutlineRow } from './row.ts';

/** What the simulated contact did at a node. */
export type Lit = 'passed' | 'waiting' | null;

/** What a line is written from; equal input is drawn once. */
export interface LineProps {
  row: OutlineRow;
  /** Among all lines, from 0. */
  at: number;
  flow: Flow;
  /** What the line's node shows. */
  drawn: DrawnNode | undefined;
  /** Where its way out leads. */
  number: string;
  title: string;
  problems: readonly Problem[] | undefined;
  group: string | undefined;
  lit: Lit;
  isCurrent: boolean;
  isSelected: boolean;
  isFolded: boolean;
  isRenamed: boolean;
}
