import { compact } from '../../../shared/compact.ts';
import type { Content, Reader } from '../../../shared/content.ts';
import type { Part } from '../../../shared/part.ts';

/** What a file without a type is. */
const UNKNOWN_TYPE = 'application/octet-stream';

/** The file by its id. The hash, and an address that lives for minutes, are not kept: hosts fetch by id. */
function mediaOf(file: Part): NonNullable<Content['media']> {
  file.object().skip('sha256', 'url');
  return compact({
    id: file.at('id').id(),
    mimeType: file.at('mime_type').maybe((part) => part.text()) ?? UNKNOWN_TYPE,
    filename: file.at('filename').maybe((part) => part.text()),
  });
}

const caption = (file: Part): string => file.at('caption').maybe((part) => part.text()) ?? '';

/** A file whose caption is the customer's words. */
export const captioned =
  (kind: 'image' | 'video' | 'document'): Reader =>
  (message) => {
    const file = message.at(kind);
    return { kind, media: mediaOf(file), text: caption(file) };
  };

/** `extra.voice` tells a spoken message from a sound file. */
export const audio: Reader = (message) => {
  const file = message.at('audio');
  const extra = file.at('voice').flag() ? { voice: true } : {};
  return { kind: 'audio', media: mediaOf(file), text: '', extra };
};

export const sticker: Reader = (message) => {
  const file = message.at('sticker');
  const extra = file.at('animated').flag() ? { animated: true } : {};
  return { kind: 'sticker', media: mediaOf(file), text: '', extra };
};
