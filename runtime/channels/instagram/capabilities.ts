import type { Capabilities } from '../../model/channel.ts';
import { DAY } from '../../model/instant.ts';

// Where the numbers come from:
//   text           https://www.infobip.com/docs/instagram/messaging/message-types
//   quick replies  https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/quick-replies.md
//   window         https://developers.facebook.com/documentation/instagram-platform (messaging-api)
// The length of a payload is not documented; ours are ids of at most 64 characters, so 256 is room enough.
export const capabilities: Capabilities = {
  text: { max: 1_000, unit: 'bytes' },
  buttons: { count: 13, titleMax: 20, idMax: 256, bodyMax: 1_000 },
  window: DAY,
};
