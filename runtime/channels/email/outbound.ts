import type { OutboundRequest } from '../../define/channel.ts';
import type { EffectOf } from '../../model/effect.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { InMessage, OutMessage } from '../../model/message.ts';
import { compact } from '../shared/compact.ts';
import { plainText } from '../shared/plain-text.ts';
import { clip } from '../shared/text.ts';
import { REFERENCES_MAX, SUBJECT_MAX } from './capabilities.ts';

/**
 * The message that the host's mail gateway is to send. As an answer it names what it answers, so that mail programs
 * show one conversation: RFC 5322, section 3.6.4. What no agent wrote says so with `autoSubmitted`, which keeps other
 * machines from answering: RFC 3834.
 */
export const outbound = (
  { id, to, message, agent }: EffectOf<'message.send'>,
  account: string,
  answered?: InMessage | null,
): OutboundRequest => ({
  method: 'POST',
  path: `${encodeURIComponent(account)}/messages`,
  body: {
    id,
    to,
    ...(agent === undefined ? { autoSubmitted: answered ? 'auto-replied' : 'auto-generated' } : {}),
    ...(answered ? threadOf(answered) : firstOf(message)),
    text: plainText(message),
  },
});

const firstOf = (message: OutMessage): JsonObject =>
  message.kind === 'text' && message.subject !== undefined
    ? { subject: clip(message.subject.replaceAll(/\s+/g, ' '), SUBJECT_MAX) }
    : {};

function threadOf({ id, replyTo, extra }: InMessage): JsonObject {
  const subject = fieldOf(extra, 'subject');
  const before = fieldOf(extra, 'references');
  const ids = Array.isArray(before) ? before : replyTo === undefined ? [] : [replyTo];
  return compact({
    subject: typeof subject === 'string' && subject !== '' ? answerTo(subject) : undefined,
    inReplyTo: id,
    references: [...ids, id].slice(-REFERENCES_MAX),
  });
}

const answerTo = (subject: string): string =>
  /^re:/i.test(subject) ? subject : clip(`Re: ${subject}`, SUBJECT_MAX);

const fieldOf = (extra: Json | undefined, name: string): Json | undefined =>
  typeof extra === 'object' && extra !== null && !Array.isArray(extra) && Object.hasOwn(extra, name)
    ? extra[name]
    : undefined;
