import type { EventOf } from '../../../model/event.ts';
import { SENDER_MAX } from '../../shared/bounds.ts';
import { compact } from '../../shared/compact.ts';
import type { Addressed } from '../../shared/delivery.ts';
import type { Part } from '../../shared/part.ts';

type Status = EventOf<'delivery.reported'>['status'];

const STATUSES: ReadonlyMap<string, Status> = new Map(
  (['sent', 'delivered', 'read', 'played', 'failed'] as const).map((status) => [status, status]),
);

/** Known, and no use to a contact: who it went to, what it cost, in which conversation it was counted. */
const UNUSED = [
  'timestamp',
  'type',
  'recipient_id',
  'recipient_user_id',
  'recipient_parent_user_id',
  'recipient_type',
  'recipient_participant_id',
  'recipient_participant_user_id',
  'recipient_participant_parent_user_id',
  'conversation',
  'pricing',
];

/** What became of a message of ours. A status we do not know is ignored by name. */
export function readStatus(part: Part, to: Addressed): void {
  const word = part.at('status').id();
  const status = STATUSES.get(word);
  if (!status) return part.at('status').ignore('whatsapp.ignored.unknown', { name: word });
  part.skip(...UNUSED);
  const error = part.at('errors').maybe((errors) => errors.attempt(firstError));
  to.into.events.push(
    compact({
      type: 'delivery.reported' as const,
      at: to.at,
      pointOfContact: to.pointOfContact,
      message: part.at('id').id(),
      status,
      effect: part.at('biz_opaque_callback_data').maybe((data) => data.text()),
      error,
    }),
  );
  if (error?.code === STOPPED) ignoreStopped(part);
  part.ignoreRest('whatsapp.ignored.unknown');
}

/** The error of a customer who wants no marketing messages any more. */
const STOPPED = 131_050;

/** WhatsApp lists the cause first; the rest repeats it in other words. */
function firstError(errors: Part): { code: number; title: string } | undefined {
  const [first] = errors.list();
  if (!first) return undefined;
  const code = first.object().at('code').number();
  const title = first.at('title').maybe((part) => part.text()) ?? '';
  first.skip('message', 'error_data', 'href');
  first.ignoreRest('whatsapp.ignored.unknown');
  return { code, title };
}

/** Beside the failure itself, which a script may handle: why no other marketing message will arrive either. */
function ignoreStopped(part: Part): void {
  const customer = part.at('recipient_id').present ? part.at('recipient_id') : part.at('recipient_user_id');
  const address = customer.maybe((one) => one.text(SENDER_MAX)) ?? '';
  part.at('errors').ignore('whatsapp.ignored.marketing-stopped', { customer: address });
}
