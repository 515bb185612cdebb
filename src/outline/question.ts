import type { Flow } from '#runtime/index.ts';
import type { LinesOf } from './useLines.ts';

/** What a list or menu is drawn with that the outline asks with. */
export interface AskedProps {
  flow: Flow;
  lines: LinesOf;
  /** Where in the window, in client px. */
  at: { x: number; y: number };
  close(): void;
}
