import type { Link } from '../../runtime/define/link.ts';
import { type Outcome, type Step, type Turn, waitUntil } from '../../runtime/define/step.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import type { InMessage } from '../../runtime/model/message.ts';
import { choicesOf } from '../shared/message/choices.ts';
import type { Message } from '../shared/message/params.ts';
import { prepareSend } from '../shared/message/send.ts';
import { prepareMatch } from './match.ts';

interface Params {
  message: Message;
  timeout: number;
  saveTo?: string | undefined;
}

type Answer = (turn: Turn, message: InMessage) => Outcome;

/** Sends the question and waits for the customer's next message, or for the time to run out. */
export function prepareAsk(params: Params, link: Link): Step {
  const send = prepareSend(params.message, link);
  const answered = params.message.kind === 'text' ? prepareOpen(params, link) : prepareChoices(params, link);
  const timedOut = link.go('timeout');
  return {
    enter: (turn) => send(turn) ?? waitUntil(turn.now + params.timeout * SECOND),
    resume(turn) {
      const { event } = turn;
      if (event.type === 'message.received')
        // A thumbs-up on an earlier message is no answer.
        return event.message.kind === 'reaction' ? null : answered(turn, event.message);
      if (event.type !== 'timer.fired') return null;
      turn.why?.({ code: 'ask.no-answer', params: { seconds: params.timeout } });
      return timedOut;
    },
  };
}

/** Any answer will do: what it says is for the nodes that follow. */
function prepareOpen({ saveTo }: Params, link: Link): Answer {
  const port = link.go('answered');
  return (turn, { kind, text }) => {
    if (saveTo !== undefined) turn.contact.vars[saveTo] = text;
    turn.why?.({ code: 'ask.answered', params: { kind } });
    return port;
  };
}

function prepareChoices({ message, saveTo }: Params, link: Link): Answer {
  const choices = choicesOf(message);
  const match = prepareMatch(choices, link);
  const ports = choices.map(({ id }) => link.go(`choice:${id}`));
  const titles = choices.map(({ title }) => link.text(title));
  const other = link.go('other');
  return (turn, answer) => {
    const found = match(turn, answer);
    const port = found && ports[found.index];
    const title = found ? titles[found.index]?.(turn) : undefined;
    if (saveTo !== undefined) turn.contact.vars[saveTo] = title ?? answer.text;
    if (found && title !== undefined)
      turn.why?.({ code: `ask.${found.by}`, params: { title, text: answer.text, number: found.index + 1 } });
    else turn.why?.({ code: 'ask.no-match', params: { text: answer.text, kind: answer.kind } });
    return port ?? other;
  };
}
