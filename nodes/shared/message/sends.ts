import type { Draft, SendContext } from '../../../runtime/define/node.ts';
import { SECOND } from '../../../runtime/model/instant.ts';
import type { Choice, OutMessage } from '../../../runtime/model/message.ts';
import type { Text } from '../../../runtime/model/text.ts';
import { SLOT_DEFAULT, type WrittenMessageInput } from '../../../runtime/model/written.ts';
import type { MessageInput } from './params.ts';
import { SLOT_TITLE_MAX, slotFormat } from './slots.ts';

type DraftOf<K extends WrittenMessageInput['kind']> = Draft<Extract<WrittenMessageInput, { kind: K }>>;

/** The message as customers get it, for a definition's `sends`; none while nobody can tell what it is. */
export function sendsMessage(message: Draft<MessageInput> | undefined, context: SendContext): OutMessage[] {
  if (message?.kind === 'rich') {
    const known = context.workspace?.richMessages ?? {};
    const id = message.rich ?? '';
    return sendsMessage(Object.hasOwn(known, id) ? known[id]?.message : undefined, context);
  }
  const sent = message && written(message as Draft<WrittenMessageInput>, context);
  return sent ? [sent] : [];
}

const words = (value: unknown): Text | undefined => value as Text | undefined;

function written(message: Draft<WrittenMessageInput>, context: SendContext): OutMessage | undefined {
  const { say } = context;
  switch (message.kind) {
    case 'text':
      return { kind: 'text', text: say(words(message.text)) };
    case 'buttons': {
      const buttons = (message.buttons ?? []).map((one) => choiceOf(one, context));
      return { kind: 'buttons', ...around(message, context), buttons };
    }
    case 'list': {
      const rows = (message.rows ?? []).map((one) => choiceOf(one, context));
      return { kind: 'list', ...around(message, context), open: say(words(message.open)), rows };
    }
    case 'slots':
      return slots(message, context);
    case 'link':
      return {
        kind: 'link',
        ...around(message, context),
        title: say(words(message.title)),
        url: say(message.url),
      };
    case 'media':
      return media(message, context);
    case 'location': {
      const { latitude = 0, longitude = 0, name, address } = message;
      return {
        kind: 'location',
        latitude,
        longitude,
        ...optional('name', name, context),
        ...optional('address', address, context),
      };
    }
    default:
      return undefined;
  }
}

function media({ media: kind = 'image', url, caption, filename }: DraftOf<'media'>, context: SendContext) {
  return {
    kind: 'media' as const,
    media: kind,
    url: context.say(url),
    ...optional('caption', caption, context),
    ...(filename === undefined ? {} : { filename }),
  };
}

const RFC_3339 = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)/;

/** A moment that is written out is shown as customers read it; of any other only the expression is known. */
function slots(message: DraftOf<'slots'>, context: SendContext): OutMessage {
  const { title, hours } = slotFormat(context.language, message.timeZone ?? 'UTC');
  const length = (message.length ?? SLOT_DEFAULT) * SECOND;
  const rows = (message.slots ?? []).map(({ id = '', start = '' }): Choice => {
    const at = Date.parse(RFC_3339.exec(start)?.[0] ?? '');
    return Number.isNaN(at)
      ? { id, title: start.slice(0, SLOT_TITLE_MAX) }
      : { id, title: title(at), description: hours(at, at + length) };
  });
  return { kind: 'list', ...around(message, context), open: context.say(words(message.open)), rows };
}

const around = (
  { header, text, footer }: Draft<{ header?: Text; text?: Text; footer?: Text }>,
  context: SendContext,
) => ({
  ...optional('header', header, context),
  text: context.say(words(text)),
  ...optional('footer', footer, context),
});

const choiceOf = (
  { id = '', title, description }: Draft<{ id: string; title: Text; description?: Text }>,
  context: SendContext,
): Choice => ({ id, title: context.say(words(title)), ...optional('description', description, context) });

const optional = <K extends string>(key: K, value: unknown, { say }: SendContext): { [P in K]?: string } =>
  (value === undefined || value === '' ? {} : { [key]: say(words(value)) }) as { [P in K]?: string };
