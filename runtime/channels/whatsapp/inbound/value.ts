import type { Delivery } from '../../shared/delivery.ts';
import type { Part } from '../../shared/part.ts';
import { pointOfContactOf } from '../../shared/point-of-contact.ts';
import { readProfiles } from './customer.ts';
import { readMessage } from './message.ts';
import { readStatus } from './status.ts';

/** What a value brings: one of these at least. */
const NEWS = ['messages', 'statuses', 'errors'] as const;

/** The value of a `messages` change: for one of our numbers, what customers sent and what became of ours. */
export function readValue(value: Part, delivery: Delivery): void {
  value.skip('messaging_product');
  const pointOfContact = readNumber(value.at('metadata'), delivery);
  if (pointOfContact === undefined) return;
  const profiles = readProfiles(value.at('contacts'));
  const to = { ...delivery, pointOfContact };
  for (const message of items(value, 'messages'))
    message.attempt(() => readMessage(message.object(), profiles, to));
  for (const status of items(value, 'statuses')) status.attempt(() => readStatus(status.object(), to));
  for (const reported of items(value, 'errors')) reported.attempt(readError);
  if (!NEWS.some((key) => value.at(key).present)) value.at('messages').fault('channel.missing');
  value.ignoreRest('whatsapp.ignored.unknown');
}

/** The items of a list that may be absent; a list of another type is a problem and empty. */
const items = (value: Part, key: (typeof NEWS)[number]): Part[] =>
  value.at(key).maybe((part) => part.attempt((list) => list.list())) ?? [];

function readNumber(metadata: Part, { workspace }: Delivery): string | undefined {
  const account = metadata.object().at('phone_number_id').id();
  const number = metadata.at('display_phone_number').maybe((part) => part.text());
  return pointOfContactOf(metadata, workspace, 'whatsapp', account, number ?? '');
}

/** WhatsApp could not tell us something: worth knowing, but no event of a contact. */
function readError(reported: Part): void {
  const code = reported.object().at('code').number();
  const title = reported.at('title').maybe((part) => part.text()) ?? '';
  reported.warn('channel.error-reported', { code, title });
}
