import type { Capabilities } from '../../model/channel.ts';

// Where the numbers come from:
//   size of a segment  https://motopress.com/free-tools/sms-segment-calculator/ (counted in define/segments.ts)
//   segments           ours: providers refuse more than 1,600 characters (Twilio, error 21617), and ten segments are
//                      1,530 at most; no more of them are said to be safe with carriers
//   consent            every carrier wants people to have asked for messages, or to have written first
// Pictures go over the telephone network in few countries, so a file goes as a link.
export const capabilities: Capabilities = {
  text: { max: 10, unit: 'segments' },
  consent: true,
  elevatesTo: ['email', 'voice'],
};
