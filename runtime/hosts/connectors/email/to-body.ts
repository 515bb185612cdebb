import type { ParsedMail } from 'mailparser';
import { compact } from '../../../channels/shared/compact.ts';
import type { Json } from '../../../model/json.ts';

/** A file of a message that is kept already. */
export interface KeptAttachment {
  id: string;
  type: string;
  name: string | undefined;
  bytes: number;
}

export interface MailAround {
  /** Who it was handed in for. */
  to: string;
  /** Whom the envelope names; empty for what machines send of themselves. */
  returnPath: string;
  /** When the message names none. */
  messageId: string;
  attachments: readonly KeptAttachment[];
}

/** The body that the channel reads (docs/formats.md), of a message as it is parsed. */
export function toBody(mail: ParsedMail, around: MailAround): Json {
  const [from] = mail.from?.value ?? [];
  return compact({
    messageId: mail.messageId ?? around.messageId,
    to: around.to,
    from: compact({ address: from?.address ?? around.returnPath, name: from?.name || undefined }),
    subject: mail.subject,
    text: mail.text?.replace(/\n+$/, ''),
    inReplyTo: mail.inReplyTo,
    references: typeof mail.references === 'string' ? [mail.references] : mail.references,
    autoSubmitted: automaticOf(mail, around),
    attachments: around.attachments.map(({ id, type, name, bytes }) =>
      compact({ url: id, type, name, bytes }),
    ),
  });
}

/** Precedence of what nobody wrote to us alone: lists, circulars and old machines that say nothing else. */
const MACHINES = new Set(['bulk', 'junk', 'list', 'auto_reply']);

/**
 * What says that no person wrote it. Beside the header that is meant for it (RFC 3834), an empty return path, as
 * reports of failed delivery have, and what came before the header was invented.
 */
function automaticOf({ headers }: ParsedMail, { returnPath }: MailAround): string | undefined {
  const said = textOf(headers.get('auto-submitted'));
  if (said !== undefined) return said;
  const precedence = textOf(headers.get('precedence'))?.toLowerCase() ?? '';
  const machine = returnPath === '' || MACHINES.has(precedence) || headers.has('x-autoreply');
  return machine ? 'auto-generated' : undefined;
}

const textOf = (header: unknown): string | undefined =>
  typeof header === 'string' ? header.trim() : undefined;
