import { compact } from '../../../shared/compact.ts';
import type { Reader } from '../../../shared/content.ts';
import type { Part } from '../../../shared/part.ts';

/** A place; one chosen from a map has a name, and an address and a link as `extra`. */
export const location: Reader = (message) => {
  const part = message.at('location').object();
  const name = part.at('name').maybe((present) => present.text());
  return {
    kind: 'location',
    text: name ?? '',
    location: compact({
      latitude: part.at('latitude').number(),
      longitude: part.at('longitude').number(),
      name,
    }),
    extra: compact({
      address: part.at('address').maybe((present) => present.text()),
      url: part.at('url').maybe((present) => present.text()),
    }),
  };
};

/** Address cards: their names are the words, the cards as WhatsApp gives them are `extra.contacts`. */
export const cards: Reader = (message) => {
  const list = message.at('contacts');
  const names = list
    .list()
    .map(nameOf)
    .filter((name) => name !== '');
  return { kind: 'contacts', text: names.join(', '), extra: { contacts: list.json() } };
};

const nameOf = (card: Part): string =>
  card
    .at('name')
    .at('formatted_name')
    .maybe((part) => part.text()) ?? '';

/** A basket from the catalogue: the customer's remark is the words, the basket `extra.order`. */
export const order: Reader = (message) => {
  const part = message.at('order').object();
  const text = part.at('text').maybe((present) => present.text()) ?? '';
  part.skip('catalog_id', 'product_items');
  return { kind: 'order', text, extra: { order: part.json() } };
};
