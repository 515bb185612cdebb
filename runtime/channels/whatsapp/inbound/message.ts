import type { JsonObject } from '../../../model/json.ts';
import { compact } from '../../shared/compact.ts';
import type { Content, Passed, Reader } from '../../shared/content.ts';
import type { Addressed } from '../../shared/delivery.ts';
import type { Part } from '../../shared/part.ts';
import { type Profile, readCustomer } from './customer.ts';
import { button, interactive } from './kinds/answer.ts';
import { cards, location, order } from './kinds/card.ts';
import { audio, captioned, sticker } from './kinds/media.ts';
import { deleted, edited, system, welcome } from './kinds/notice.ts';
import { reaction, text, unsupported } from './kinds/words.ts';
import { readSurroundings } from './surroundings.ts';

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['text', text],
  ['image', captioned('image')],
  ['video', captioned('video')],
  ['document', captioned('document')],
  ['audio', audio],
  ['sticker', sticker],
  ['location', location],
  ['contacts', cards],
  ['order', order],
  ['interactive', interactive],
  ['button', button],
  ['reaction', reaction],
  ['unsupported', unsupported],
  ['system', system],
  ['request_welcome', welcome],
  ['edit', edited],
  ['revoke', deleted],
]);

/** One message: an event, or ignored under its kind's reason. */
export function readMessage(message: Part, profiles: readonly Profile[], to: Addressed): void {
  const type = message.at('type').id();
  const read = READERS.get(type);
  if (!read) return message.at('type').ignore('whatsapp.ignored.unknown', { name: type });
  const content = read(message);
  if ('ignore' in content) return pass(message, content);
  const id = message.at('id').id();
  const customer = readCustomer(message, profiles);
  message.skip('timestamp');
  to.into.events.push({
    type: 'message.received',
    at: to.at,
    pointOfContact: to.pointOfContact,
    customer,
    message: { id, ...surrounded(message, content) },
  });
  message.ignoreRest('whatsapp.ignored.unknown');
}

const pass = (message: Part, { ignore, params }: Passed): void => message.ignore(ignore, params);

/** The content with what it answers, where it was forwarded from and which advert led to it. */
function surrounded(message: Part, content: Content) {
  const around = readSurroundings(message);
  const extra: JsonObject = { ...around.extra, ...content.extra };
  return compact({
    ...content,
    replyTo: content.replyTo ?? around.replyTo,
    extra: Object.keys(extra).length > 0 ? extra : undefined,
  });
}
