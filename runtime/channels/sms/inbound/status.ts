import type { EventOf } from '../../../model/event.ts';
import { compact } from '../../shared/compact.ts';
import type { Delivery } from '../../shared/delivery.ts';
import type { Part } from '../../shared/part.ts';
import { readOurNumber } from './our-number.ts';

type Reported = EventOf<'delivery.reported'>;

const STATUSES: ReadonlyMap<string, Reported['status']> = new Map([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['failed', 'failed'],
  ['undelivered', 'failed'],
]);

/** On its way: nothing has become of it yet. */
const UNDER_WAY: ReadonlySet<string> = new Set(['accepted', 'scheduled', 'queued', 'sending', 'canceled']);

/** What became of a message of ours, which the provider calls by the id it answered the request with. */
export function readStatus(body: Part, delivery: Delivery): void {
  const part = body.at('MessageStatus');
  const word = part.id();
  const status = STATUSES.get(word);
  if (!status) {
    const code = UNDER_WAY.has(word) ? 'sms.ignored.status' : 'channel.ignored.unknown';
    return part.ignore(code, { name: word });
  }
  body.skip('To', 'RawDlrDoneDate', 'Body');
  const message = body.at('MessageSid').id();
  const error = readError(body);
  const pointOfContact = readOurNumber(body, 'From', delivery);
  if (pointOfContact === undefined) return;
  const { at, into } = delivery;
  into.events.push(
    compact({ type: 'delivery.reported' as const, at, pointOfContact, message, status, error }),
  );
  body.ignoreRest('channel.ignored.unknown');
}

function readError(body: Part): Reported['error'] {
  const title = body.at('ErrorMessage').maybe((part) => part.text()) ?? '';
  const digits = body.at('ErrorCode').maybe((part) => part.text()) ?? '';
  if (digits === '') return undefined;
  if (/^\d{1,9}$/.test(digits)) return { code: Number(digits), title };
  body.at('ErrorCode').fault('channel.not-number');
  return undefined;
}
