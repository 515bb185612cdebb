import type { IgnoredCode } from '../../codes.ts';
import type { Delivery } from '../../shared/delivery.ts';
import type { Part } from '../../shared/part.ts';
import { ignorePreferences } from './preferences.ts';
import { ignoreTemplateNews } from './template-news.ts';
import { readValue } from './value.ts';

/** The fields of a change that say nothing about a contact. */
const IGNORED: ReadonlyMap<string, IgnoredCode> = new Map([
  ['account_update', 'whatsapp.ignored.account-update'],
  ['account_alerts', 'whatsapp.ignored.account-update'],
  ['account_review_update', 'whatsapp.ignored.account-update'],
  ['business_capability_update', 'whatsapp.ignored.account-update'],
  ['security', 'whatsapp.ignored.account-update'],
  ['phone_number_quality_update', 'whatsapp.ignored.phone-number-update'],
  ['phone_number_name_update', 'whatsapp.ignored.phone-number-update'],
  ['flows', 'whatsapp.ignored.form-update'],
  ['calls', 'whatsapp.ignored.call'],
  ['smb_message_echoes', 'whatsapp.ignored.echo'],
]);

/** One change: messages and statuses are read, all else is ignored under its field's reason. */
export function readChange(change: Part, delivery: Delivery): void {
  const field = change.at('field').id();
  const value = change.at('value');
  if (field === 'messages') value.attempt(() => readValue(value.object(), delivery));
  else if (field === 'user_preferences') value.attempt(ignorePreferences);
  else if (!ignoreTemplateNews(field, value) && !ignoreNews(field, value))
    return change.at('field').ignore('whatsapp.ignored.unknown', { name: field });
  change.ignoreRest('whatsapp.ignored.unknown');
}

function ignoreNews(field: string, value: Part): boolean {
  const reason = IGNORED.get(field);
  if (reason) value.ignore(reason, eventOf(value, field));
  return reason !== undefined;
}

/** The event that the provider names, such as `ACCOUNT_RESTRICTION`, beside the field. */
function eventOf(value: Part, field: string): { field: string; event?: string } {
  const event = value.at('event').value;
  return typeof event === 'string' ? { field, event: value.at('event').text(100) } : { field };
}
