import type { Instant, OutMessage, PlayRecord, TemplateContent, Workspace } from '#runtime/index.ts';

/** One thing on the phone's screen. */
export type Bubble =
  | { from: 'customer'; key: number; at: Instant; text: string }
  | {
      from: 'business';
      key: number;
      at: Instant;
      message: OutMessage;
      /** Header, footer and buttons of a template, which its message does not carry. */
      template: TemplateContent | undefined;
    };

/** Whose phone it is: a customer at a point of contact. */
export interface Line {
  pointOfContact: string;
  /** The customer's address as the channel writes it. */
  address: string;
}

/** What the customer sees, oldest first. */
export const bubblesOf = (records: readonly PlayRecord[], line: Line, workspace: Workspace): Bubble[] =>
  records.flatMap((record, key) => bubbleOf(record, key, line, workspace) ?? []);

function bubbleOf(
  record: PlayRecord,
  key: number,
  { pointOfContact, address }: Line,
  workspace: Workspace,
): Bubble | undefined {
  if (record.kind === 'event' && record.event.type === 'message.received') {
    const { event } = record;
    if (event.pointOfContact !== pointOfContact || event.customer.address !== address) return undefined;
    return { from: 'customer', key, at: event.at, text: event.message.text };
  }
  if (record.kind !== 'effect' || record.effect.type !== 'message.send') return undefined;
  const { at, effect } = record;
  if (effect.pointOfContact !== pointOfContact || effect.to !== address) return undefined;
  return {
    from: 'business',
    key,
    at,
    message: effect.message,
    template: contentOf(effect.message, workspace),
  };
}

function contentOf(message: OutMessage, { templates }: Workspace): TemplateContent | undefined {
  if (message.kind !== 'template') return undefined;
  const found = Object.values(templates).find(({ name }) => name === message.name);
  return found && Object.hasOwn(found.languages, message.language)
    ? found.languages[message.language]
    : undefined;
}

/** A template's quick replies. Without a payload of its own, a button answers with its label. */
export const quickReplies = (
  { payloads }: Extract<OutMessage, { kind: 'template' }>,
  template: TemplateContent | undefined,
): { id: string; title: string }[] =>
  (template?.buttons ?? []).map((title, index) => ({ id: payloads[index] ?? title, title }));

/** A message with a list that opens from a button. */
export type ListMessage = Extract<OutMessage, { kind: 'list' }>;
