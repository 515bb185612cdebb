import type { Masker } from '../masking/masker.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { InMessage, OutMessage } from '../model/message.ts';
import { type ContactLog, logOf } from './log.ts';
import { contactOf, type DeskSource, nameOf } from './source.ts';
import type { LineView } from './view.ts';

const NOTHING: ContactLog = { said: [], pops: [], pages: [], had: new Map() };

export const logOfContact = ({ records }: DeskSource, contact: string): ContactLog =>
  logOf(records).get(contact) ?? NOTHING;

/** The conversation, oldest first. */
export function linesOf(source: DeskSource, contact: string): LineView[] {
  const { masker, centre } = source;
  const customer = masker.name(contactOf(source, contact)?.customer.name ?? '');
  return logOfContact(source, contact).said.map(({ key, at, from, agent, message, status }) => {
    const who = from === 'customer' ? customer : agent === null ? '' : nameOf(centre.workspace.agents, agent);
    return { key, at, from, who, initials: initialsOf(who), message: masked(message, masker), status };
  });
}

/** The last thing said, in a line. */
export function previewOf(source: DeskSource, contact: string): string {
  const last = logOfContact(source, contact).said.at(-1);
  return last ? source.masker.text(wordsOf(last.message).split('\n', 1)[0] ?? '') : '';
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

/** Ids and addresses of files are no words: with stars in them nothing could be opened. */
const KEPT = ['id', 'url', 'choice', 'replyTo', 'media'] as const;

function masked<M extends InMessage | OutMessage>(message: M, masker: Masker): M {
  if (!masker.isOn) return message;
  const hidden = masker.json(message as Json) as JsonObject;
  for (const key of KEPT) if (Object.hasOwn(message, key)) hidden[key] = (message as JsonObject)[key]!;
  return hidden as M;
}
