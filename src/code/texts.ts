import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Flow } from '#runtime/index.ts';
import type { SessionStore } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Project } from '#src/document/project.ts';
import { applyText } from '#src/document/text/apply.ts';
import { placeOfChange } from '#src/document/text/merge.ts';
import { notationOf, type TextKind } from './kinds.ts';
import { setOut } from './places.ts';
import { applied, followed, insisted, openText, type Sync, typed } from './sync.ts';

/** The texts of flows that were opened, with what is not applied in them: by kind and flow, until the page is left. */
export type Texts = Readonly<Record<string, Sync>>;

const stores = new WeakMap<SessionStore, StoreApi<Texts>>();

/** They are on the screen and not part of the project: undo leaves what is not applied alone. */
export function textsOf({ session }: Studio): StoreApi<Texts> {
  const known = stores.get(session) ?? createStore<Texts>()(() => ({}));
  stores.set(session, known);
  return known;
}

/** Which text of which flow. */
export interface Place {
  kind: TextKind;
  flowId: string;
}

export const keyOf = ({ kind, flowId }: Place): string => `${kind} ${flowId}`;

/** The text of the flow on the canvas. */
export const placeOf = ({ session }: Studio, kind: TextKind): Place => ({
  kind,
  flowId: session.getState().flowId,
});

/** Undefined until it is first shown. */
export const textOf = (studio: Studio, place: Place): Sync | undefined =>
  textsOf(studio).getState()[keyOf(place)];

const flowOf = ({ document }: Studio, { flowId }: Place): Flow | undefined =>
  document.getState().project.flows[flowId];

const put = (studio: Studio, place: Place, sync: Sync): void =>
  textsOf(studio).setState({ [keyOf(place)]: sync });

/** Brings a text up to its flow. */
export function follow(studio: Studio, place: Place): void {
  const flow = flowOf(studio, place);
  if (!flow) return;
  const sync = textOf(studio, place);
  const notation = notationOf(studio, place.kind);
  const now = sync ? followed(notation, sync, flow) : openText(notation, flow);
  if (now !== sync) put(studio, place, now);
}

/** Takes a text that somebody typed: what it changes is one step of the history for as long as one types at one place. */
export function type(studio: Studio, place: Place, text: string): void {
  const flow = flowOf(studio, place);
  if (!flow) return;
  const notation = notationOf(studio, place.kind);
  const { sync, next } = typed(notation, textOf(studio, place) ?? openText(notation, flow), text, flow);
  if (next) become(studio, place, sync, next);
  else put(studio, place, sync);
}

function become(studio: Studio, place: Place, sync: Sync, next: Flow): void {
  const { flowId } = place;
  const at = placeOfChange(flowOf(studio, place), next);
  // Whoever follows the flow finds a text that has not changed since.
  put(studio, place, { ...sync, base: next });
  const edit = ({ flows }: Project) => {
    const flow = flows[flowId];
    if (flow) applyText(flow, next);
  };
  studio.document.getState().change({ key: 'code.change-text' }, edit, `${flowId} text ${at}`);
  const flow = flowOf(studio, place);
  if (flow) put(studio, place, applied(sync, flow));
}

/** Gives up what is not applied, and how the text was typed. */
export function backToDrawing(studio: Studio, place: Place): void {
  const flow = flowOf(studio, place);
  if (flow) put(studio, place, openText(notationOf(studio, place.kind), flow));
}

/** Applies a text also where the drawing was changed at the same places meanwhile. */
export function applyAnyway(studio: Studio, place: Place): void {
  const sync = textOf(studio, place);
  if (sync?.draft?.kind !== 'clash') return;
  const insistedOn = insisted(notationOf(studio, place.kind), sync, sync.draft.merged);
  if (insistedOn.next) become(studio, place, insistedOn.sync, insistedOn.next);
  else put(studio, place, insistedOn.sync);
}

/** Writes a text as it is written by us. One that is not applied is only set out anew, if it is JSON so far. */
export function format(studio: Studio, place: Place): void {
  const sync = textOf(studio, place);
  if (!sync) return;
  if (sync.draft) put(studio, place, { ...sync, text: setOut(sync.text) });
  else backToDrawing(studio, place);
}
