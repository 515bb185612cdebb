import type { Link } from '../../runtime/define/link.ts';
import { type Outcome, stay, type Turn } from '../../runtime/define/step.ts';
import type { InMessage } from '../../runtime/model/message.ts';
import { isOfAnotherStep } from '../shared/message/taps.ts';
import { normalise } from '../shared/normalise.ts';
import { payloadOf, quickRepliesOf } from './content.ts';
import type { Waiting } from './params.ts';

/** Which port an event leaves by while the template waits for a reply; null when the event is no reply. */
export function prepareReply(
  template: string,
  { buttons, timeout }: Waiting,
  link: Link,
): (turn: Turn) => Outcome | null {
  const find = prepareFind(template, link);
  const replies = buttons.map(({ id, name }) => ({ name, port: link.go(`reply:${id}`) }));
  const other = link.go('other');
  const timedOut = link.go('timeout');
  return (turn) => {
    const { event } = turn;
    if (event.type === 'timer.fired') {
      turn.why?.({ code: 'send-template.no-answer', params: { seconds: timeout } });
      return timedOut;
    }
    if (event.type !== 'message.received') return null;
    const { text, kind } = event.message;
    // A thumbs-up on an earlier message is no reply.
    if (kind === 'reaction') return stay(turn);
    if (isOfAnotherStep(event.message, link.step)) {
      turn.why?.({ code: 'send-template.earlier-button', params: { title: text } });
      return stay(turn);
    }
    const reply = replies[find(event.message) ?? -1];
    if (reply) turn.why?.({ code: 'send-template.replied', params: { name: reply.name, text } });
    else turn.why?.({ code: 'send-template.no-match', params: { text, kind } });
    return reply?.port ?? other;
  };
}

/** The button tapped, by its payload, or typed, by its label in any language of the template. */
function prepareFind(id: string, link: Link): (message: InMessage) => number | undefined {
  const replies = Object.values(link.messageTemplate(id).languages).map(({ buttons }) =>
    quickRepliesOf(buttons),
  );
  const byPayload = new Map(
    replies.flatMap((labels) => labels.map((_, n) => [payloadOf(n, link.step), n] as const)),
  );
  const byLabel = new Map(
    replies.flatMap((labels) => labels.map((label, n) => [normalise(label), n] as const)),
  );
  return ({ kind, choice, text }) => {
    const tapped = choice === undefined ? undefined : byPayload.get(choice);
    return tapped ?? (kind === 'text' || kind === 'choice' ? byLabel.get(normalise(text)) : undefined);
  };
}
