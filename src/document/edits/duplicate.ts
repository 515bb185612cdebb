import type { Flow, Position } from '#runtime/index.ts';
import type { Box } from './boxes.ts';
import { partOf } from './clip.ts';
import { pastePart } from './paste.ts';

/**
 * Copies nodes beside themselves, with the edges among them and what they are grouped and noted with; edges to and
 * from others are not copied. Answers the copies' ids.
 */
export const duplicateNodes = (
  flow: Flow,
  ids: readonly string[],
  by: Position,
  boxes: ReadonlyMap<string, Box>,
): string[] => pastePart(flow, partOf(flow, ids, boxes), by).nodes;
