import type { Draft, SummaryContext } from '../../../runtime/define/node.ts';
import type { Text } from '../../../runtime/model/text.ts';
import { draftChoices } from './choices.ts';
import type { MessageInput } from './params.ts';

/** What the customer reads, or the name of what they get. */
export function quoteMessage(
  message: Draft<MessageInput> | undefined,
  { quote, name }: SummaryContext,
): string {
  switch (message?.kind) {
    case 'rich':
      return message.rich ? name('richMessages', message.rich) : '';
    case 'media':
      return quote(message.caption as Text | undefined) || (message.filename ?? message.url ?? '');
    case 'location':
      return (
        quote(message.name as Text | undefined) || `${message.latitude ?? ''}, ${message.longitude ?? ''}`
      );
    default:
      return quote(message && 'text' in message ? (message.text as Text) : undefined);
  }
}

/** The titles of the choices on one line, or of the button that opens a page. */
export function quoteChoices(message: Draft<MessageInput> | undefined, { quote }: SummaryContext): string {
  if (message?.kind === 'link') return quote(message.title as Text | undefined);
  return draftChoices(message)
    .map(({ title }) => quote(title))
    .filter((title) => title !== '')
    .join(' · ');
}
