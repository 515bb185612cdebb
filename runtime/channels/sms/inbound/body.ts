import type { Delivery } from '../../shared/delivery.ts';
import { frame } from '../../shared/frame.ts';
import type { Part } from '../../shared/part.ts';
import { readMessage } from './message.ts';
import { readStatus } from './status.ts';

/** Known of both, and no use to a contact: which account it was, and where the numbers are registered. */
const UNUSED = [
  ...[
    'AccountSid',
    'ApiVersion',
    'SmsSid',
    'SmsMessageSid',
    'SmsStatus',
    'MessagingServiceSid',
    'NumSegments',
  ],
  ...['FromCity', 'FromState', 'FromZip', 'FromCountry', 'ToCity', 'ToState', 'ToZip', 'ToCountry'],
];

/**
 * A form that a provider posts, as a JSON object of its fields: what a customer sent, or with `MessageStatus` what
 * became of a message of ours. The fields are Twilio's, which others copy:
 * https://www.twilio.com/docs/messaging/guides/webhook-request and
 * https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
 */
export const inbound = frame(readBody);

function readBody(body: Part, delivery: Delivery): void {
  body.skip(...UNUSED);
  if (body.at('MessageStatus').present) readStatus(body, delivery);
  else readMessage(body, delivery);
}
