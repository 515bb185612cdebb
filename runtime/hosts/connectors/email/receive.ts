import { type ParsedMail, simpleParser } from 'mailparser';
import { email } from '../../../channels/email/channel.ts';
import type { Host, Receipt } from '../../contract/host.ts';
import type { Tools } from '../connector.ts';
import { happenedOf } from '../happened.ts';
import { tell } from '../tell.ts';
import { keepAttachments } from './attachments.ts';
import { idOfContent } from './message-id.ts';
import { toBody } from './to-body.ts';

/** Characters of a page that is made into text; of a longer one there are no words. */
const HTML_MAX = 1_000_000;

export interface Mail {
  content: Buffer;
  /** Of the envelope. */
  returnPath: string;
  recipients: readonly string[];
}

/** A mail as the channel's events, once for each of our addresses, on disk. */
export async function receiveMail(
  { content, returnPath, recipients }: Mail,
  tools: Tools,
  deliver: Host['deliver'],
): Promise<readonly Receipt[]> {
  const { channel } = email;
  const parsed = await parse(content);
  const attachments = await keepAttachments(tools.files, channel, parsed.attachments);
  const inbound = recipients.map((to) => {
    const around = { to, returnPath, messageId: idOfContent(content, to), attachments };
    return email.inbound(toBody(parsed, around), tools.now(), tools.workspace());
  });
  for (const one of inbound) tell(tools.log, channel, one);
  const happened = inbound.flatMap(({ events }) => events.map(happenedOf));
  return Promise.all(happened.map(deliver));
}

const parse = (content: Buffer): Promise<ParsedMail> =>
  simpleParser(content, {
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    maxHtmlLengthToParse: HTML_MAX,
  });
