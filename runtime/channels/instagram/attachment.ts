import type { MediaKind } from '../../model/channel.ts';

/** What Instagram calls a file; a sticker is a picture there. */
export const ATTACHMENTS: Readonly<Record<MediaKind, string>> = {
  image: 'image',
  sticker: 'image',
  video: 'video',
  audio: 'audio',
  document: 'file',
};
