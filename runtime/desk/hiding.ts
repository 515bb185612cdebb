import type { Masker } from '../masking/masker.ts';
import { withWords } from '../masking/words.ts';
import type { Contact } from '../model/contact.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { InMessage, OutMessage } from '../model/message.ts';
import type { DeskSource } from './source.ts';

/**
 * What hides of one contact: in running text also the customer's own number as their channel writes it, without a +, by
 * which nobody else's numbers are known.
 */
export function maskerFor({ masker }: DeskSource, { customer }: Contact): Masker {
  if (!masker.isOn) return masker;
  const numbers = [customer.address, customer.name].filter((value) => masker.address(value) !== value);
  const written = [...new Set(numbers.flatMap((value) => [value, value.replaceAll(/\D/g, '')]))]
    // An e-mail address is known wherever it stands.
    .filter((value) => /^[+\d\s().\-/]+$/.test(value))
    .sort((a, b) => b.length - a.length);
  if (written.length === 0) return masker;
  const own = new RegExp(`(?<!\\d)\\+?(?:${written.map(literal).join('|')})(?!\\d)`, 'g');
  const text = (words: string) => masker.text(words.replaceAll(own, masker.address));
  return { ...masker, text, json: (value) => withWords(value, text) };
}

const literal = (text: string): string => text.replaceAll(/[+().\-/]/g, '\\$&');

/** What the customer is called: by their address where no name is known. */
export const customerOf = (source: DeskSource, { customer: { name, address } }: Contact): string =>
  name === '' ? source.masker.address(address) : source.masker.name(name);

/**
 * A message without what may not be seen. Addresses of files and pages stay: with stars in them nothing could be opened.
 * What a template is filled with, and what only a channel tells, are whole values.
 */
export function hiddenIn<M extends InMessage | OutMessage>(message: M, masker: Masker): M {
  if (!masker.isOn) return message;
  return hide(message as Json, '', masker, false) as M;
}

const WHOLE: ReadonlySet<string> = new Set(['extra', 'parameters', 'value']);

function hide(value: Json, key: string, masker: Masker, whole: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => hide(item, key, masker, whole));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value as JsonObject);
    return Object.fromEntries(
      entries.map(([name, item]) => {
        if (!whole && isOpened(name, key)) return [name, item];
        return [name, hide(item, name, masker, whole || WHOLE.has(name))];
      }),
    );
  }
  return withWords(value, whole ? (words) => masker.address(masker.text(words)) : masker.text);
}

const isOpened = (name: string, parent: string): boolean =>
  name === 'url' || (parent === 'media' && name === 'id');
