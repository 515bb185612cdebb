import type { Flow } from '#runtime/index.ts';
import { mergeFlows } from '#src/document/text/merge.ts';
import { isRefusal, type Notation, type Refusal, sameFlow } from './notation.ts';

/**
 * A text that is not applied, and why: it is refused, or the drawing was changed at the same places meanwhile. `merged` is
 * then the flow with what the text says there.
 */
export type Draft = Refusal | { kind: 'clash'; places: readonly string[]; merged: Flow };

/** A text beside the flow it is of. The flow is what holds; a text never changes it but by reading as one. */
export interface Sync {
  text: string;
  /** The flow that text and drawing last agreed on. */
  base: Flow;
  /** Null: the text says what the flow is. */
  draft: Draft | null;
}

/** What came of a text, and what the flow is to become by it, if anything. */
export interface Typed {
  sync: Sync;
  next: Flow | null;
}

/** The text of a flow, in canonical form. What cannot be written is empty. */
export const openText = (notation: Notation, flow: Flow): Sync => ({
  text: notation.write(flow) ?? '',
  base: flow,
  draft: null,
});

/** After somebody typed. What was drawn since text and drawing last agreed is kept beside what the text changes. */
export function typed(notation: Notation, { base }: Sync, text: string, flow: Flow): Typed {
  if (text === notation.write(flow)) return { sync: { text, base: flow, draft: null }, next: null };
  const mine = notation.read(text, base);
  if (isRefusal(mine)) return { sync: { text, base, draft: mine }, next: null };
  const { flow: merged, clashes } = mergeFlows(base, mine, flow);
  if (clashes.length > 0)
    return { sync: { text, base, draft: { kind: 'clash', places: clashes, merged } }, next: null };
  const shown = sameFlow(merged, mine) ? text : notation.write(merged);
  const sync = { text: shown ?? text, base: flow, draft: null };
  return sameFlow(merged, flow) ? { sync, next: null } : { sync, next: merged };
}

/** After the flow became what a text made of it. */
export const applied = (sync: Sync, flow: Flow): Sync => ({ ...sync, base: flow, draft: null });

/**
 * After the flow changed elsewhere. A text that says what the flow says stays as it was typed, one that does not is
 * written anew, and one that is not applied is left alone until its writer decides.
 */
export function followed(notation: Notation, sync: Sync, flow: Flow): Sync {
  if (sync.draft) return sync;
  if (notation.isWorkedOut) {
    const now = openText(notation, flow);
    return now.text === sync.text && sync.base === flow ? sync : now;
  }
  if (sync.base === flow) return sync;
  return sameFlow(sync.base, flow) ? { ...sync, base: flow } : openText(notation, flow);
}

/** Whether the flow was changed elsewhere while the text was not applied. */
export const isApart = ({ draft, base }: Sync, flow: Flow): boolean =>
  draft !== null && !sameFlow(base, flow);
