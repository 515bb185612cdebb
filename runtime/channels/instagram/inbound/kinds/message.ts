import type { JsonObject } from '../../../../model/json.ts';
import type { InMessage } from '../../../../model/message.ts';
import { compact } from '../../../shared/compact.ts';
import type { Content, Reader } from '../../../shared/content.ts';
import type { Part } from '../../../shared/part.ts';

const KINDS: ReadonlyMap<string, InMessage['kind']> = new Map([
  ['image', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['file', 'document'],
]);

/**
 * What a customer wrote, tapped or sent. Files come as addresses that expire, so they are `extra.attachments`;
 * a story answered is `extra.story`, one that mentions us an attachment. Media of stories may not be stored.
 */
export const message: Reader = (messaging) => {
  const part = messaging.at('message').object();
  part.skip('mid');
  if (part.at('is_echo').flag()) return { ignore: 'instagram.ignored.echo' };
  if (part.at('is_deleted').flag()) return { ignore: 'instagram.ignored.deleted' };
  if (part.at('is_unsupported').flag()) return { kind: 'other', text: '' };
  const attachments = attachmentsOf(part.at('attachments'));
  const choice = part.at('quick_reply').maybe((reply) => reply.object().at('payload').id());
  const extra = extraOf(part, attachments);
  return compact({
    kind: kindOf(choice, part, attachments),
    text: part.at('text').maybe((text) => text.text()) ?? '',
    choice,
    replyTo: part
      .at('reply_to')
      .at('mid')
      .maybe((mid) => mid.id()),
    extra: Object.keys(extra).length > 0 ? extra : undefined,
  });
};

interface Attachment {
  type: string;
  url: string;
}

const attachmentsOf = (part: Part): Attachment[] =>
  part.maybe((present) => present.list().map(attachmentOf)) ?? [];

const attachmentOf = (part: Part): Attachment => ({
  type: part.object().at('type').id(),
  url:
    part
      .at('payload')
      .at('url')
      .maybe((url) => url.text()) ?? '',
});

function kindOf(choice: string | undefined, part: Part, attachments: Attachment[]): Content['kind'] {
  if (choice !== undefined) return 'choice';
  if (part.at('text').present) return 'text';
  return KINDS.get(attachments[0]?.type ?? '') ?? 'other';
}

function extraOf(part: Part, attachments: Attachment[]): JsonObject {
  const story = part.at('reply_to').at('story');
  const referral = part.at('referral');
  return compact({
    attachments: attachments.length > 0 ? attachments.map(({ type, url }) => ({ type, url })) : undefined,
    story: story.present ? story.json() : undefined,
    referral: referral.present ? referral.json() : undefined,
  });
}
