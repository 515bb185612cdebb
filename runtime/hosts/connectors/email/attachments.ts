import { createHash } from 'node:crypto';
import type { Attachment } from 'mailparser';
import { ATTACHMENT_BYTES_MAX, ATTACHMENTS_MAX } from '../../../channels/email/capabilities.ts';
import type { FileStore } from '../files.ts';
import type { KeptAttachment } from './to-body.ts';

/** Keeps a message's files, by what is in them: as many and as big as the channel lets in. It names all of them. */
export async function keepAttachments(
  files: FileStore,
  channel: string,
  attachments: readonly Attachment[],
): Promise<KeptAttachment[]> {
  const kept: KeptAttachment[] = [];
  for (const { content, contentType: type, filename: name, size: bytes } of attachments) {
    const id = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    if (kept.length < ATTACHMENTS_MAX && bytes <= ATTACHMENT_BYTES_MAX)
      await files.keep(
        channel,
        id,
        { mimeType: type, filename: name, max: ATTACHMENT_BYTES_MAX },
        once(content),
      );
    kept.push({ id, type, name, bytes });
  }
  return kept;
}

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
