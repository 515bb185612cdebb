import type { Json } from '../model/json.ts';
import type { Masker } from './masker.ts';

/**
 * What channels and the runtime call people, messages and pages by: a file in which these are hidden cannot be played, and
 * a page with stars in its address cannot be opened.
 */
const CALLED_BY: ReadonlySet<string> = new Set([
  ...['id', 'to', 'from', 'address', 'account', 'url', 'contact', 'message', 'effect', 'request', 'replyTo'],
  ...['wa_id', 'user_id', 'from_user_id', 'recipient_id', 'recipient_user_id', 'phone_number_id'],
  ...['display_phone_number', 'mid', 'From', 'To', 'MessageSid', 'messageId', 'inReplyTo', 'references'],
]);
/** What others fill in: nobody is called by anything in there, whatever it is named. */
const FILLED_IN: ReadonlySet<string> = new Set([
  ...['variables', 'fields', 'parameters', 'headers', 'extra', 'phones', 'emails', 'response_json'],
]);

/** A line of an exported file without the words that agents may not see. It stays as it is when there are none. */
export function maskedLine(masker: Masker, line: string): string {
  if (!masker.isOn) return line;
  const value = JSON.parse(line) as Json;
  const { type } = value as { type: string };
  // The body of a webhook is the channel's; that of another system's answer is filled in.
  return JSON.stringify(hide(masker, value, type !== 'webhook'));
}

/** A value without the words that agents may not see; what people, messages and pages are called by stays. */
export function hide(masker: Masker, value: Json, bodyIsFilledIn: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => hide(masker, item, bodyIsFilledIn));
  if (typeof value !== 'object' || value === null) return masker.json(value);
  const entries = Object.entries(value).map(([name, item]): [string, Json] => {
    if (FILLED_IN.has(name) || (name === 'body' && bodyIsFilledIn)) return [name, whole(masker, item)];
    if (isCalledBy(name, item)) return [name, item];
    if (name === 'name' && typeof item === 'string') return [name, masker.name(item)];
    return [name, hide(masker, item, bodyIsFilledIn)];
  });
  return Object.fromEntries(entries);
}

/** Objects have parts of their own: a mail is from an address and a name. */
const isCalledBy = (name: string, item: Json): boolean =>
  CALLED_BY.has(name) && (typeof item !== 'object' || Array.isArray(item));

function whole(masker: Masker, value: Json): Json {
  if (typeof value === 'string') return masker.address(value);
  if (Array.isArray(value)) return value.map((item) => whole(masker, item));
  if (typeof value !== 'object' || value === null) return masker.json(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, whole(masker, item)]));
}
