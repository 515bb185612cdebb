import type { Contact } from '../model/contact.ts';
import type { InMessage, OutMessage } from '../model/message.ts';
import { customerOf, hiddenIn, maskerFor } from './hiding.ts';
import { type ContactLog, logOf, nothing } from './log.ts';
import { type DeskSource, nameOf } from './source.ts';
import type { LineView } from './view.ts';

export const logOfContact = ({ records }: DeskSource, contact: string): ContactLog =>
  logOf(records).get(contact) ?? nothing();

/** The conversation, oldest first. */
export function linesOf(source: DeskSource, contact: Contact): LineView[] {
  const { agents } = source.centre.workspace;
  const masker = maskerFor(source, contact);
  const customer = customerOf(source, contact);
  return logOfContact(source, contact.id).said.map(({ key, at, from, agent, message, status }) => {
    const who = from === 'customer' ? customer : agent === null ? '' : nameOf(agents, agent);
    return { key, at, from, who, initials: initialsOf(who), message: hiddenIn(message, masker), status };
  });
}

/** The last thing said, in a line. */
export function previewOf(source: DeskSource, contact: Contact): string {
  const last = logOfContact(source, contact.id).said.at(-1);
  if (!last) return '';
  // Hidden first: what a number is can be said in the next line.
  return maskerFor(source, contact).text(wordsOf(last.message)).split('\n', 1)[0] ?? '';
}

const wordsOf = (message: InMessage | OutMessage): string =>
  'text' in message
    ? message.text
    : 'caption' in message
      ? (message.caption ?? '')
      : 'name' in message
        ? (message.name ?? '')
        : '';

/** The first letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  );
  return letters.join('').toUpperCase();
}
