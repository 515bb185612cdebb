import type { Draft, SummaryContext } from '../../../runtime/define/node.ts';
import type { Text } from '../../../runtime/model/text.ts';
import { draftChoices } from './choices.ts';
import type { MessageInput } from './params.ts';

/** What the customer reads. */
export const quoteMessage = (message: Draft<MessageInput> | undefined, { quote }: SummaryContext): string =>
  quote(message?.text as Text | undefined);

/** The titles of the choices on one line. */
export const quoteChoices = (message: Draft<MessageInput> | undefined, { quote }: SummaryContext): string =>
  draftChoices(message)
    .map(({ title }) => quote(title))
    .filter((title) => title !== '')
    .join(' · ');
