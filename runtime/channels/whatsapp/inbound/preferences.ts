import type { IgnoredCode } from '../../codes.ts';
import { SENDER_MAX } from '../../shared/bounds.ts';
import type { Part } from '../../shared/part.ts';

/** What a customer asked for, by WhatsApp's word for it. */
const WISHES: ReadonlyMap<string, IgnoredCode> = new Map([
  ['stop', 'whatsapp.ignored.marketing-stopped'],
  ['resume', 'whatsapp.ignored.marketing-resumed'],
  ['signup', 'whatsapp.ignored.marketing-resumed'],
]);

/**
 * Customers choose which marketing messages they get in WhatsApp itself. That is no event: nothing was said, and WhatsApp
 * keeps such messages from them by itself; each is named, so that a host can act on it.
 */
export function ignorePreferences(value: Part): void {
  const list = value.object().at('user_preferences');
  if (!list.present) return value.ignore('whatsapp.ignored.preference', { field: 'user_preferences' });
  value.skip('messaging_product', 'metadata', 'contacts');
  for (const item of list.list()) item.attempt(ignorePreference);
  value.ignoreRest('whatsapp.ignored.unknown');
}

function ignorePreference(item: Part): void {
  const wish =
    item
      .object()
      .at('value')
      .maybe((part) => part.text(SENDER_MAX)) ?? '';
  const customer = customerOf(item);
  const code = WISHES.get(wish);
  if (code) item.ignore(code, { customer });
  else item.ignore('whatsapp.ignored.preference', { customer, value: wish });
}

/** Who it is: the number, or the id of someone who hides it. */
const customerOf = (item: Part): string =>
  item.at('wa_id').maybe((part) => part.text(SENDER_MAX)) ??
  item.at('user_id').maybe((part) => part.text(SENDER_MAX)) ??
  '';
