import type { Json } from '../../model/json.ts';
import type { InMessage } from '../../model/message.ts';
import { compact } from '../shared/compact.ts';
import type { Delivery } from '../shared/delivery.ts';
import { extraOf } from '../shared/extra.ts';
import { attachmentsOf, kindOfFile, type SentFile } from '../shared/files.ts';
import { frame } from '../shared/frame.ts';
import type { Part } from '../shared/part.ts';
import { readParties, received } from '../shared/parties.ts';
import { address } from './address.ts';
import { readAttachments } from './attachments.ts';
import { REFERENCES_MAX, SUBJECT_MAX } from './capabilities.ts';

const OWNER = { channel: 'email', address, telephone: false };

/** A message as the host's mail gateway hands it, in our own words (docs/formats.md). */
export const inbound = frame(readBody);

function readBody(body: Part, delivery: Delivery): void {
  if (isAutomatic(body.at('autoSubmitted'))) return;
  const message = contentOf(body);
  const parties = readParties(body, delivery, OWNER);
  if (parties) delivery.into.events.push(received(parties, message, delivery));
  body.ignoreRest('channel.ignored.unknown');
}

/** RFC 3834: no person wrote it, and whoever answers it may be answered for ever. Whatever follows a `;` is a remark. */
function isAutomatic(part: Part): boolean {
  const value = part.maybe((present) => present.text()) ?? 'no';
  if (value.split(';')[0]?.trim().toLowerCase() === 'no') return false;
  part.ignore('email.ignored.automatic', { value });
  return true;
}

/** The words are the text alone; `extra` has the subject, and the ids of the conversation, which an answer needs. */
function contentOf(body: Part): InMessage {
  const id = body.at('messageId').id();
  const text = textOf(body);
  const files = readAttachments(body.at('attachments'));
  const [media] = files;
  return compact({
    id,
    kind: kindOf(text, media),
    text,
    replyTo: body.at('inReplyTo').maybe((part) => part.id()),
    media,
    extra: extraOf({
      subject: body.at('subject').maybe((part) => part.attempt(readSubject)),
      references: body.at('references').maybe((part) => part.attempt(readReferences)),
      attachments: attachmentsOf(files),
    }),
  });
}

/** Of a message in HTML alone there are no words: a gateway that wants them heard makes text of it. */
function textOf(body: Part): string {
  const text = body.at('text').maybe((part) => part.text()) ?? '';
  const html = body.at('html');
  if (html.present && text === '') html.ignore('email.ignored.html');
  return text;
}

function kindOf(text: string, media: SentFile | undefined): InMessage['kind'] {
  if (text.trim() !== '') return 'text';
  return media ? kindOfFile(media) : 'other';
}

const readSubject = (part: Part): string => part.text(SUBJECT_MAX);

const readReferences = (part: Part): Json =>
  part
    .list()
    .slice(-REFERENCES_MAX)
    .map((one) => one.id());
