import type { Meaning, Plain } from '#runtime/index.ts';

/** What is picked out of what there is, each by an id. */
export type Picked =
  | Extract<Meaning, { kind: 'reference' | 'channel' | 'media-type' | 'script' }>
  | Extract<Plain, { kind: 'choice' }>;

const KINDS: ReadonlySet<string> = new Set(['channel', 'media-type', 'script', 'choice']);

/** Whether values of a kind are picked: a list of them is a set, and has no order that matters. */
export const isPicked = (type: Meaning | Plain): type is Picked =>
  KINDS.has(type.kind) || (type.kind === 'reference' && !type.perLanguage);

const WITH_PARTS: ReadonlySet<string> = new Set(['list', 'map', 'group', 'variants', 'json', 'key']);

/** Whether a value has parts that are filled in by themselves. */
export const hasParts = (type: Meaning | Plain): boolean =>
  WITH_PARTS.has(type.kind) && !(type.kind === 'list' && isPicked(type.item.type));

/** Of few things all are shown, to be ticked; the things of the workspace may be many. */
export const areFew = ({ kind }: Picked): boolean => kind !== 'reference' && kind !== 'script';
