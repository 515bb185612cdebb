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
  /** What it said when it was last agreed on, in canonical form; empty when the flow could not be written so. */
  said: string;
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
export function openText(notation: Notation, flow: Flow): Sync {
  const text = notation.write(flow) ?? '';
  return { text, said: text, base: flow, draft: null };
}

/** After somebody typed. What was drawn since text and drawing last agreed is kept beside what the text changes. */
export function typed(notation: Notation, sync: Sync, text: string, flow: Flow): Typed {
  if (text === notation.write(flow)) return { sync: openText(notation, flow), next: null };
  const waiting = (draft: Draft): Typed => ({ sync: { ...sync, text, draft }, next: null });
  const mine = notation.read(text, sync.base);
  if (isRefusal(mine)) return waiting(mine);
  const { flow: merged, clashes } = mergeFlows(sync.base, mine, flow);
  if (clashes.length > 0) return waiting({ kind: 'clash', places: clashes, merged });
  const kept = notation.keep(text, mine, merged);
  if (isRefusal(kept)) return waiting(kept);
  const isSame = sameFlow(merged, flow);
  const now = { ...openText(notation, isSame ? flow : merged), text: kept };
  return { sync: now, next: isSame ? null : merged };
}

/** What a text becomes that is applied although the drawing was changed at the same places. */
export function insisted(notation: Notation, sync: Sync, merged: Flow): Typed {
  const kept = notation.keep(sync.text, merged, merged);
  if (isRefusal(kept)) return { sync: { ...sync, draft: kept }, next: null };
  return { sync: openText(notation, merged), next: merged };
}

/** After the flow became what a text made of it. */
export const applied = (sync: Sync, flow: Flow): Sync => ({ ...sync, base: flow, draft: null });

/**
 * After the flow changed elsewhere. A text that says what the flow says stays as it was typed, one that does not is
 * written anew, and one that is not applied is left alone until its writer decides.
 */
export function followed(notation: Notation, sync: Sync, flow: Flow): Sync {
  if (sync.draft) return sync;
  const now = openText(notation, flow);
  if (now.said !== sync.said) return now;
  return sync.base === flow ? sync : { ...sync, base: flow };
}

/** Whether the flow was changed elsewhere while the text was not applied. */
export const isApart = ({ draft, base }: Sync, flow: Flow): boolean =>
  draft !== null && !sameFlow(base, flow);
