import {
  type AnyNode,
  type ChannelDefinition,
  type FlowNode,
  type OutMessage,
  previewsOf,
  textIn,
  type Workspace,
} from '#runtime/index.ts';

/** What a channel's customers see of a node: nothing, its message as it is, something instead, or no message at all. */
export interface Seen {
  fit: 'nothing' | 'as-is' | 'changed' | 'refused';
  /** What they read, and what they can tap, on one line each. */
  text: string;
}

interface Looking {
  textLanguage: string;
  summary: { workspace: Workspace | undefined };
}

const NOTHING: Seen = { fit: 'nothing', text: '' };

/** A node seen through a channel. */
export function seenOn(
  { capabilities }: ChannelDefinition,
  definition: AnyNode,
  node: FlowNode,
  { textLanguage: language, summary: { workspace } }: Looking,
): Seen {
  const fallback = workspace?.languages.fallback ?? [];
  const say = (value: Parameters<typeof textIn>[0] | undefined) =>
    value === undefined ? '' : textIn(value, language, fallback);
  const previews = previewsOf(definition, node.params, capabilities, { workspace, language, say });
  const [first] = previews;
  if (!first) return NOTHING;
  const fit = previews.some(({ unfit }) => unfit)
    ? 'refused'
    : previews.some(({ adaptations }) => adaptations.length > 0)
      ? 'changed'
      : 'as-is';
  return { fit, text: briefly(first.message) };
}

/** A message on two lines: its words, and its choices. */
function briefly(message: OutMessage): string {
  switch (message.kind) {
    case 'buttons':
      return `${message.text}\n${message.buttons.map(({ title }) => `[${title}]`).join(' ')}`;
    case 'list':
      return `${message.text}\n≡ ${message.open}`;
    case 'link':
      return `${message.text}\n↗ ${message.title}`;
    case 'media':
      return message.caption ? `${message.caption}\n${message.url}` : message.url;
    case 'location':
      return message.name || `${message.latitude}, ${message.longitude}`;
    case 'template':
      return `${message.text}\n${message.shows.buttons.map((title) => `[${title}]`).join(' ')}`;
    case 'text':
      return message.text;
  }
}
