import type { OutboundRequest } from '../../define/channel.ts';
import type { EffectOf } from '../../model/effect.ts';
import { plainText } from '../shared/plain-text.ts';

/** How the id of a messaging service begins: several numbers, of which the provider takes one. */
const SERVICE = /^MG[0-9a-f]{32}$/i;

/**
 * The fields of the form that the provider takes, below the account's own root, as a JSON object:
 * https://www.twilio.com/docs/messaging/api/message-resource
 */
export function outbound(effect: EffectOf<'message.send'>, account: string): OutboundRequest {
  return {
    method: 'POST',
    path: 'Messages.json',
    body: {
      To: effect.to,
      ...(SERVICE.test(account) ? { MessagingServiceSid: account } : { From: account }),
      Body: plainText(effect.message),
    },
  };
}
