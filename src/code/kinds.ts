import { writeScript } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { flowNotation, type Notation } from './notation.ts';

/** What there is to read and write: the drawing and what it compiles to. */
export const TEXTS = ['flow', 'script'] as const;
export type TextKind = (typeof TEXTS)[number];

export const isText = (id: unknown): id is TextKind => TEXTS.some((kind) => kind === id);

export const notationOf = (studio: Studio, kind: TextKind): Notation =>
  kind === 'flow' ? flowNotation : scriptNotation(studio);

/** What the drawing compiles to, to be read: with errors there is none, and it changes with the workspace too. */
const scriptNotation = ({ check, document }: Studio): Notation => ({
  isWorkedOut: true,
  write(flow) {
    const script = check(flow, document.getState().project)?.script;
    return script ? writeScript(script) : null;
  },
  read: () => ({ kind: 'worked-out', path: 'revision' }),
});
