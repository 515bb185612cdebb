import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Flow } from '#runtime/index.ts';
import type { SessionStore } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Project } from '#src/document/project.ts';
import { applyText } from '#src/document/text/apply.ts';
import { placeOfChange } from '#src/document/text/merge.ts';
import { notationOf, TEXTS, type TextKind } from './kinds.ts';
import { setOut } from './places.ts';
import { applied, followed, insisted, openText, type Sync, typed } from './sync.ts';

/** The texts of flows that were opened, with what is not applied in them, until the page is left. */
export interface Texts {
  shown: TextKind;
  /** By kind and flow. */
  syncs: Readonly<Record<string, Sync>>;
}

const stores = new WeakMap<SessionStore, StoreApi<Texts>>();

/** They are on the screen and not part of the project: undo leaves what is not applied alone. */
export function textsOf({ session }: Studio): StoreApi<Texts> {
  const known = stores.get(session) ?? createStore<Texts>()(() => ({ shown: 'flow', syncs: {} }));
  stores.set(session, known);
  return known;
}

/** Which text of which flow. */
export interface Place {
  kind: TextKind;
  flowId: string;
}

export const keyOf = ({ kind, flowId }: Place): string => `${kind} ${flowId}`;

/** The text that is shown of the flow on the canvas. */
export const shownPlace = (studio: Studio): Place => ({
  kind: textsOf(studio).getState().shown,
  flowId: studio.session.getState().flowId,
});

export const showKind = (studio: Studio, shown: TextKind): void => textsOf(studio).setState({ shown });

/** Undefined until it is first shown. */
export const textOf = (studio: Studio, place: Place): Sync | undefined =>
  textsOf(studio).getState().syncs[keyOf(place)];

const flowOf = ({ document }: Studio, { flowId }: Place): Flow | undefined =>
  document.getState().project.flows[flowId];

function put(studio: Studio, place: Place, sync: Sync): void {
  const texts = textsOf(studio);
  texts.setState(({ syncs }) => ({ syncs: { ...syncs, [keyOf(place)]: sync } }));
  tellDraft(studio, place.flowId);
}

/** Whether a flow has a text that is not applied is to be seen wherever one is. */
function tellDraft(studio: Studio, flowId: string): void {
  const { drafts, set } = studio.session.getState();
  const isWaiting = TEXTS.some((kind) => textOf(studio, { kind, flowId })?.draft);
  if (isWaiting === drafts.has(flowId)) return;
  const others = [...drafts].filter((id) => id !== flowId);
  set({ drafts: new Set(isWaiting ? [...others, flowId] : others) });
}

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
