import { type AnyNode, flowGroup, flowNote, flow as flowSchema, type JsonObject } from '#runtime/index.ts';
import type { ThingKind } from './things.ts';

const { name, nodes } = flowSchema.shape;

/** What the words of a thing of its own must be: its name, its title, its text. */
const SCHEMAS = {
  flow: name,
  node: nodes.valueType.shape.title,
  group: flowGroup.shape.title,
  note: flowNote.shape.text,
};

export const fitsThing = (kind: ThingKind, value: string): boolean =>
  kind !== 'variable' && SCHEMAS[kind].safeParse(value).success;

/** Params that did not fit before are not made worse by words: only what fitted must go on fitting. */
export const fitsNode = ({ params }: AnyNode, before: JsonObject, after: JsonObject): boolean =>
  params.safeParse(after).success || !params.safeParse(before).success;
