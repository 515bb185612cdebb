import type { Delivery } from '../../shared/delivery.ts';
import type { Part } from '../../shared/part.ts';
import { pointOfContactOf } from '../../shared/point-of-contact.ts';

/**
 * The point of contact of our number, or of the messaging service that it is in, which then is the account. A name
 * for a sender is no number: it is the address as it stands.
 */
export function readOurNumber(body: Part, key: 'To' | 'From', { workspace }: Delivery): string | undefined {
  const number = body.at(key).id();
  const service = body.at('MessagingServiceSid').maybe((part) => part.id());
  const digits = /\d/.test(number) ? number : undefined;
  return pointOfContactOf(body.at(key), workspace, 'sms', service ?? number, digits);
}
