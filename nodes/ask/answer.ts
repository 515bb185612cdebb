import type { Link } from '../../runtime/define/link.ts';
import type { Outcome, Turn } from '../../runtime/define/step.ts';
import type { InMessage } from '../../runtime/model/message.ts';
import { prepareChoices } from '../shared/message/choices.ts';
import { prepareExpectation } from './expect.ts';
import { prepareMatch } from './match.ts';
import type { Params } from './params.ts';

/** The port an answer leaves by; null when it is no choice and not as expected. */
export type Answer = (turn: Turn, answer: InMessage) => Outcome | null;

/** A choice goes before anything else that is expected: a number typed is that of a choice. */
export function prepareAnswer(params: Params, link: Link): Answer {
  const chosen = prepareChosen(params, link);
  const accepted = prepareAccepted(params, link);
  return (turn, answer) => chosen(turn, answer) ?? accepted(turn, answer);
}

/** The choices of a rich message have no ports of their own: whoever draws the flow cannot see them. */
function prepareChosen({ message, saveTo }: Params, link: Link): Answer {
  const choices = prepareChoices(message, link);
  const match = prepareMatch(choices, link.step);
  const ports = choices.map(({ id }) => link.go(message.kind === 'rich' ? 'answered' : `choice:${id}`));
  return (turn, answer) => {
    const found = match(turn, answer);
    const choice = found && choices[found.index];
    const port = found && ports[found.index];
    if (!found || !choice || !port) return null;
    const title = choice.title(turn);
    if (saveTo !== undefined) turn.contact.vars[saveTo] = title;
    turn.why?.({ code: `ask.${found.by}`, params: { title, text: answer.text, number: found.index + 1 } });
    return port;
  };
}

/** Any answer will do where there is nothing to choose, unless a certain kind is expected. */
function prepareAccepted({ message, expects, saveTo }: Params, link: Link): Answer {
  if (expects.kind === 'any' && prepareChoices(message, link).length > 0) return () => null;
  const expected = prepareExpectation(expects, link);
  const port = link.go('answered');
  const saveNumber = expects.kind === 'number' ? expects.saveNumber : undefined;
  return (turn, answer) => {
    const found = expected(turn, answer);
    if (!found) return null;
    if (saveTo !== undefined) turn.contact.vars[saveTo] = found.text;
    if (saveNumber !== undefined && found.number !== undefined) turn.contact.vars[saveNumber] = found.number;
    turn.why?.({ code: 'ask.answered', params: { kind: answer.kind } });
    return port;
  };
}
