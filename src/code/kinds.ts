import type { Studio } from '#src/app/studio.ts';
import { flowNotation, type Notation } from './notation.ts';
import { scriptNotation } from './script.ts';

/** What there is to read and write: the drawing and what it compiles to. */
export const TEXTS = ['flow', 'script'] as const;
export type TextKind = (typeof TEXTS)[number];

export const isText = (id: unknown): id is TextKind => TEXTS.some((kind) => kind === id);

export const notationOf = (studio: Studio, kind: TextKind): Notation =>
  kind === 'flow' ? flowNotation : scriptNotation(studio);
