import type { Position } from '#runtime/index.ts';

/** Where the things that are being dragged are, by key; null while nothing is. */
export type Moving = ReadonlyMap<string, Position> | null;
