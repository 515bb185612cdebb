import MailComposer from 'nodemailer/lib/mail-composer';
import { z } from 'zod';
import type { OutboundRequest } from '../../../define/channel.ts';
import { messageIdOf } from './message-id.ts';

/** The body of the channel's request (docs/formats.md). */
const mail = z.object({
  id: z.string(),
  to: z.string(),
  text: z.string(),
  subject: z.string().default(''),
  autoSubmitted: z.string().optional(),
  inReplyTo: z.string().optional(),
  references: z.array(z.string()).default([]),
});

export interface Composed {
  to: string;
  messageId: string;
  content: Buffer;
}

/** The message as it goes over the line. Line ends in addresses and subjects do not get into headers. */
export async function compose({ body }: OutboundRequest, from: string, at: number): Promise<Composed> {
  const { id, to, text, subject, autoSubmitted, inReplyTo, references } = mail.parse(body);
  const messageId = messageIdOf(id, from);
  const composer = new MailComposer({
    from: { name: '', address: from },
    to: { name: '', address: to },
    subject,
    text,
    messageId,
    date: new Date(at),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    references,
    headers: autoSubmitted === undefined ? {} : { 'Auto-Submitted': autoSubmitted },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { to, messageId, content: await composer.compile().build() };
}
