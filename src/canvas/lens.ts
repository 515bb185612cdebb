import type { AnyNode, ChannelDefinition, FlowNode, OutMessage, Workspace } from '#runtime/index.ts';
import { previewsOn } from '#src/app/previews.ts';

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
  lens: ChannelDefinition,
  definition: AnyNode,
  node: FlowNode,
  { textLanguage, summary: { workspace } }: Looking,
): Seen {
  const previews = previewsOn(lens, definition, node.params, { workspace, textLanguage });
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
      return `${dense(message.text)}\n${message.buttons.map(({ title }) => `[${title}]`).join(' ')}`;
    case 'list':
      return `${dense(message.text)}\n≡ ${message.open}`;
    case 'link':
      return `${dense(message.text)}\n↗ ${message.title}`;
    case 'media':
      return message.caption ? `${dense(message.caption)}\n${message.url}` : message.url;
    case 'location':
      return message.name || `${message.latitude}, ${message.longitude}`;
    case 'template':
      return `${dense(message.text)}\n${message.shows.buttons.map((title) => `[${title}]`).join(' ')}`;
    case 'text':
      return dense(message.text);
  }
}

/** Words without empty lines: a node has two. */
const dense = (text: string): string => text.trim().replace(/\n\s*\n/g, '\n');
