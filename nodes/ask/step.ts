import type { Link } from '../../runtime/define/link.ts';
import { type Outcome, type Step, stay, type Turn, waitUntil } from '../../runtime/define/step.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import type { InMessage } from '../../runtime/model/message.ts';
import { prepareSend } from '../shared/message/send.ts';
import { isOfAnotherStep } from '../shared/message/taps.ts';
import { prepareAnswer } from './answer.ts';
import type { Params } from './params.ts';
import { openWays } from './ports.ts';

/** Sends the question and waits for an answer, asking again as often as it may, or for the time to run out. */
export function prepareAsk(params: Params, link: Link): Step {
  const send = prepareSend('ask', params.message, link);
  const answered = prepareAnswer(params, link);
  const unanswered = prepareUnanswered(params, link);
  const timedOut = link.go('timeout');
  return {
    enter: (turn) => send(turn) ?? waitFor(params, turn),
    resume(turn) {
      const { event } = turn;
      if (event.type === 'message.received') {
        const { message } = event;
        // A thumbs-up on an earlier message is no answer.
        if (message.kind === 'reaction') return stay(turn);
        if (isOfAnotherStep(message, link.step)) {
          turn.why?.({ code: 'ask.earlier-button', params: { title: message.text } });
          return stay(turn);
        }
        return answered(turn, message) ?? unanswered(turn, message);
      }
      if (event.type !== 'timer.fired') return null;
      turn.why?.({ code: 'ask.no-answer', params: { seconds: params.timeout } });
      return timedOut;
    },
  };
}

const waitFor = ({ timeout }: Params, turn: Turn): Outcome => waitUntil(turn.now + timeout * SECOND);

type Unanswered = (turn: Turn, answer: InMessage) => Outcome;

/** What is done with a message that answers nothing: the retry, a number of times, then the port for it. */
function prepareUnanswered(params: Params, link: Link): Unanswered {
  const { retry, saveTo, message, expects } = params;
  const other = link.go(openWays(message, expects).other ? 'other' : 'answered');
  const giveUp: Unanswered = (turn, { text, kind }) => {
    if (saveTo !== undefined) turn.contact.vars[saveTo] = text;
    turn.why?.({ code: 'ask.no-match', params: { text, kind } });
    return other;
  };
  if (retry.kind === 'none') return giveUp;
  const again = prepareSend('ask', { kind: 'text', text: retry.text }, link);
  return (turn, answer) => {
    const { contact } = turn;
    // More than that when the script was changed meanwhile.
    if (contact.memory >= retry.times) return giveUp(turn, answer);
    contact.memory += 1;
    return again(turn) ?? waitAgain(params, turn, answer, retry.times);
  };
}

function waitAgain(params: Params, turn: Turn, { text, kind }: InMessage, times: number): Outcome {
  turn.why?.({ code: 'ask.asked-again', params: { text, kind, count: turn.contact.memory, times } });
  return waitFor(params, turn);
}
