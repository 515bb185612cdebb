import { sentOf } from '../define/preview.ts';
import { scan } from '../expression/template/scan.ts';
import type { OutMessage } from '../model/message.ts';
import { type Text, textIn } from '../model/text.ts';
import type { Workspace } from '../model/workspace.ts';
import type { NodeShape } from './shape.ts';

/** Stands for what is filled in: something is read there, and how much is not known. */
const FILLED = 'x';

/** What a node sends in a language, else in the workspace's first, with what stands in `{{ }}` left out. */
export type SentBy = (node: NodeShape, language?: string) => readonly OutMessage[];

/** Several rules ask the same of a node: each answer is made once. */
export function sentIn(workspace: Workspace | undefined): SentBy {
  const fallback = workspace?.languages.fallback ?? [];
  const known = new WeakMap<NodeShape, Map<string, readonly OutMessage[]>>();
  return (shape, language = fallback[0] ?? '') => {
    const ofNode = known.get(shape) ?? new Map<string, readonly OutMessage[]>();
    known.set(shape, ofNode);
    const sent = ofNode.get(language) ?? messagesOf(shape, workspace, language);
    ofNode.set(language, sent);
    return sent;
  };
}

function messagesOf(
  { definition, node }: NodeShape,
  workspace: Workspace | undefined,
  language: string,
): OutMessage[] {
  const fallback = workspace?.languages.fallback ?? [];
  const say = (value: Text | undefined) =>
    value === undefined ? '' : fixed(textIn(value, language, fallback));
  return definition ? sentOf(definition, node.params, { workspace, say, language }) : [];
}

const fixed = (source: string): string => {
  const { texts, holes } = scan(source);
  const words = texts.join('');
  return words === '' && holes.length > 0 ? FILLED : words;
};

/** Messages that a channel lets through only within its window. */
export const isFree = ({ kind }: OutMessage): boolean => kind !== 'template';
