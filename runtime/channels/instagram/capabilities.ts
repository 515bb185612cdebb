import type { Capabilities } from '../../model/channel.ts';
import { DAY } from '../../model/instant.ts';

const MEGABYTE = 1_024 * 1_024;

// Where the numbers come from, below
// https://developers.facebook.com/documentation/business-messaging/instagram-messaging:
//   text           https://www.infobip.com/docs/instagram/messaging/message-types
//   quick replies  features/quick-replies.md
//   media          features/attachment-upload: images 8 MB, all else 25 MB; stickers and captions are not known there
//   link           button-template; the lengths are not documented: 20 characters are what quick replies show, and the
//                  body is a text
//   window         https://developers.facebook.com/documentation/instagram-platform (messaging-api)
// There are no headers, footers, lists, places or approved messages: customers get them as words, or not at all.
// The length of a payload is not documented; ours are ids of at most 64 characters, so 256 is room enough.
export const capabilities: Capabilities = {
  text: { max: 1_000, unit: 'bytes' },
  buttons: { count: 13, titleMax: 20, idMax: 256, bodyMax: 1_000 },
  media: {
    image: { types: ['image/png', 'image/jpeg', 'image/gif'], bytesMax: 8 * MEGABYTE },
    video: {
      types: ['video/mp4', 'video/ogg', 'video/x-msvideo', 'video/quicktime', 'video/webm'],
      bytesMax: 25 * MEGABYTE,
    },
    audio: { types: ['audio/aac', 'audio/mp4', 'audio/wav'], bytesMax: 25 * MEGABYTE },
    document: { types: ['application/pdf'], bytesMax: 25 * MEGABYTE },
  },
  link: { titleMax: 20, bodyMax: 1_000 },
  window: DAY,
};
