import type { Link } from '../../runtime/define/link.ts';
import { type Outcome, stay, type Turn } from '../../runtime/define/step.ts';

/** Keeps, while the step waits, which of the contact's effects the message was. Asked right after sending. */
export function remember({ contact }: Turn): void {
  contact.memory = contact.effects;
}

/** Which port an event leaves by while the template waits to be delivered; null when it tells nothing of that. */
export function prepareDelivery(timeout: number, link: Link): (turn: Turn) => Outcome | null {
  const delivered = link.go('delivered');
  const failed = link.go('failed');
  const unknown = link.go('unknown');
  return (turn) => {
    const { event, contact } = turn;
    if (event.type === 'timer.fired') {
      turn.why?.({ code: 'send-template.nothing-reported', params: { seconds: timeout } });
      return unknown;
    }
    // A thumbs-up is no message that anything else could answer.
    if (event.type === 'message.received' && event.message.kind === 'reaction') return stay(turn);
    if (event.type !== 'delivery.reported' || event.effect !== `${contact.id}/${contact.memory}`) return null;
    // On its way is not there yet.
    if (event.status === 'sent') return null;
    if (event.status !== 'failed') {
      turn.why?.({ code: 'send-template.delivered', params: { status: event.status } });
      return delivered;
    }
    const { code = 0, title = '' } = event.error ?? {};
    turn.why?.({ code: 'send-template.not-delivered', params: { error: code, title } });
    return failed;
  };
}
