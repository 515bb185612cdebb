import type { InMessage } from '../../../model/message.ts';
import { compact } from '../../shared/compact.ts';
import type { Delivery } from '../../shared/delivery.ts';
import { extraOf } from '../../shared/extra.ts';
import { attachmentsOf, kindOfFile, mimeTypeOf, type SentFile, URL_MAX } from '../../shared/files.ts';
import type { Part } from '../../shared/part.ts';
import { readAddress, received } from '../../shared/parties.ts';
import { telephoneAddress } from '../../shared/telephone.ts';
import { type Keyword, keywordOf } from '../keywords.ts';
import { readOurNumber } from './our-number.ts';

/** Files of one message, as Twilio has it. */
export const FILES_MAX = 10;

/** What a provider that knows the number's own keywords says of them; it counts before ours. */
const OPT_OUT_TYPES: ReadonlyMap<string, Keyword> = new Map([
  ['STOP', 'stop'],
  ['START', 'start'],
  ['HELP', 'help'],
]);

/** What a customer sent. `extra.keyword` says that it asks for messages to stop, to start, or for help. */
export function readMessage(body: Part, delivery: Delivery): void {
  const message = contentOf(body);
  const address = readAddress(body.at('From'), { address: telephoneAddress });
  const pointOfContact = readOurNumber(body, 'To', delivery);
  if (pointOfContact === undefined) return;
  delivery.into.events.push(received({ pointOfContact, customer: { address } }, message, delivery));
  body.ignoreRest('channel.ignored.unknown');
}

function contentOf(body: Part): InMessage {
  const id = body.at('MessageSid').id();
  const text = body.at('Body').maybe((part) => part.text()) ?? '';
  const files = readFiles(body);
  const [media] = files;
  return compact({
    id,
    kind: media ? kindOfFile(media) : text === '' ? 'other' : 'text',
    text,
    media,
    extra: extraOf({ keyword: readKeyword(body, text), attachments: attachmentsOf(files) }),
  });
}

function readKeyword(body: Part, text: string): Keyword | undefined {
  const said = body.at('OptOutType').maybe((part) => part.text());
  return OPT_OUT_TYPES.get(said?.toUpperCase() ?? '') ?? keywordOf(text);
}

function readFiles(body: Part): SentFile[] {
  const count = readCount(body.at('NumMedia'));
  const places = Array.from({ length: Math.min(count, FILES_MAX) }, (_, index) => index);
  return places.flatMap((index) => body.attempt(() => readFile(body, index)) ?? []);
}

const readFile = (body: Part, index: number): SentFile => ({
  id: body.at(`MediaUrl${index}`).id(URL_MAX),
  mimeType: mimeTypeOf(body.at(`MediaContentType${index}`)),
});

/** A form has no numbers, only digits. */
function readCount(part: Part): number {
  const digits = part.maybe((present) => present.text()) ?? '0';
  if (!/^\d{1,9}$/.test(digits)) {
    part.fault('channel.not-number');
    return 0;
  }
  const count = Number(digits);
  if (count > FILES_MAX) part.fault('channel.too-many', { count, max: FILES_MAX });
  return count;
}
