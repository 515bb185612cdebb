import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Flow } from '#runtime/index.ts';
import type { SessionStore } from '#src/app/session.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { applyText } from '#src/document/text/apply.ts';
import { placeOfChange } from '#src/document/text/merge.ts';
import { notationOf, type TextKind } from './kinds.ts';
import { applied, followed, openText, type Sync, typed } from './sync.ts';

/** The texts of flows that were opened, with what is not applied in them: by kind and flow, until the page is left. */
export type Texts = Readonly<Record<string, Sync>>;

const stores = new WeakMap<SessionStore, StoreApi<Texts>>();

/** They are on the screen and not part of the project: undo leaves what is not applied alone. */
export function textsOf({ session }: Studio): StoreApi<Texts> {
  const known = stores.get(session) ?? createStore<Texts>()(() => ({}));
  stores.set(session, known);
  return known;
}

export const keyOf = (kind: TextKind, flowId: string): string => `${kind} ${flowId}`;

/** The text of the flow on the canvas; undefined until it is first shown. */
export const textOf = (studio: Studio, kind: TextKind): Sync | undefined =>
  textsOf(studio).getState()[keyOf(kind, studio.session.getState().flowId)];

const put = (studio: Studio, kind: TextKind, sync: Sync): void =>
  textsOf(studio).setState({ [keyOf(kind, studio.session.getState().flowId)]: sync });

/** Brings the text up to the flow on the canvas. */
export function follow(studio: Studio, kind: TextKind): void {
  const flow = activeFlow(studio);
  if (!flow) return;
  const sync = textOf(studio, kind);
  const notation = notationOf(studio, kind);
  const now = sync ? followed(notation, sync, flow) : openText(notation, flow);
  if (now !== sync) put(studio, kind, now);
}

/** Takes a text that somebody typed: what it changes is one step of the history for as long as one types at one place. */
export function type(studio: Studio, kind: TextKind, text: string): void {
  const flow = activeFlow(studio);
  if (!flow) return;
  const notation = notationOf(studio, kind);
  const { sync, next } = typed(notation, textOf(studio, kind) ?? openText(notation, flow), text, flow);
  if (next) become(studio, kind, sync, next);
  else put(studio, kind, sync);
}

function become(studio: Studio, kind: TextKind, sync: Sync, next: Flow): void {
  const before = activeFlow(studio);
  // Whoever follows the flow finds a text that has not changed since.
  put(studio, kind, { ...sync, base: next });
  changeFlow(
    studio,
    { key: 'code.change-text' },
    (flow) => applyText(flow, next),
    `text ${placeOfChange(before, next)}`,
  );
  const flow = activeFlow(studio);
  if (flow) put(studio, kind, applied(sync, flow));
}

/** Gives up what is not applied. */
export function backToDrawing(studio: Studio, kind: TextKind): void {
  const flow = activeFlow(studio);
  if (flow) put(studio, kind, openText(notationOf(studio, kind), flow));
}

/** Applies a text also where the drawing was changed at the same places meanwhile. */
export function applyAnyway(studio: Studio, kind: TextKind): void {
  const sync = textOf(studio, kind);
  if (sync?.draft?.kind !== 'clash') return;
  const { merged } = sync.draft;
  const text = notationOf(studio, kind).write(merged) ?? sync.text;
  become(studio, kind, { ...sync, text, draft: null }, merged);
}
