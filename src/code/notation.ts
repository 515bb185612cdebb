import { type Flow, type Problem, readFlow, writeFlow } from '#runtime/index.ts';

/** Why a text is not applied. */
export type Refusal =
  /** It does not read. */
  | { kind: 'unread'; problems: readonly Problem[] }
  /** It is the text of another flow: an id is what others know a flow by, and is not changed in passing. */
  | { kind: 'other-flow'; id: string }
  /** It changes what is worked out, and nobody can write; the place as a JSON path. */
  | { kind: 'worked-out'; path: string }
  /** A script has no errors: this is the flow it would be of, and what is wrong with that. */
  | { kind: 'errors'; problems: readonly Problem[]; flow: Flow }
  /** Nothing leads to a step: a script holds what a contact can come to. */
  | { kind: 'unreached'; step: string };

/** A way to write a flow as text. */
export interface Notation {
  /** The text in its canonical form; null when the flow cannot be written so now. */
  write(flow: Flow): string | null;
  /** What a flow becomes by its text. */
  read(text: string, flow: Flow): Flow | Refusal;
  /**
   * The text that is left, once the flow it was read as, `mine`, was joined with what was drawn meanwhile: as it was typed
   * where it says all of that.
   */
  keep(text: string, mine: Flow, joined: Flow): string | Refusal;
}

export const isRefusal = (read: Flow | string | Refusal): read is Refusal =>
  typeof read !== 'string' && 'kind' in read;

const texts = new WeakMap<Flow, string>();

/** Flows are immutable: each is written once. */
function canonicalText(flow: Flow): string {
  const text = texts.get(flow) ?? writeFlow(flow);
  texts.set(flow, text);
  return text;
}

/** Whether two flows say the same. */
export const sameFlow = (one: Flow, other: Flow): boolean =>
  one === other || canonicalText(one) === canonicalText(other);

/** The drawing as it is saved. */
export const flowNotation: Notation = {
  write: canonicalText,
  read(text, { id }) {
    const { value, problems } = readFlow(text);
    if (problems) return { kind: 'unread', problems };
    return value.id === id ? value : { kind: 'other-flow', id: value.id };
  },
  keep: (text, mine, joined) => (sameFlow(mine, joined) ? text : canonicalText(joined)),
};
