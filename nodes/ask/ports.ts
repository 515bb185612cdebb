import type { Draft, Port } from '../../runtime/define/node.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { draftChoices } from '../shared/message/choices.ts';
import type { MessageInput } from '../shared/message/params.ts';
import { type ParamsInput, TIMEOUT_DEFAULT } from './params.ts';

/** Which ways out a question has beside its choices. Those of a rich message are known where it is linked only. */
export function openWays(message: Draft<MessageInput> | undefined, expects: Draft<ParamsInput['expects']>) {
  const anything = (expects?.kind ?? 'any') === 'any';
  const choices = message?.kind === 'buttons' || message?.kind === 'list' || message?.kind === 'slots';
  return {
    answered: !choices || !anything,
    other: choices || !anything || message?.kind === 'rich',
  };
}

/** An answer is kept whichever it is; nothing is kept when none comes. */
export function portsOfAsk(params: Draft<ParamsInput>): Port[] {
  const { message, expects, timeout = TIMEOUT_DEFAULT, saveTo } = params;
  const ways = openWays(message, expects);
  const wait = timeout * SECOND;
  const sets = saveTo === undefined ? [] : [saveTo];
  const heard = { kind: 'next', required: true, sets, hears: true } as const;
  const number = expects?.kind === 'number' ? expects.saveNumber : undefined;
  // A choice of a rich message leaves by the same port, and is no number.
  const numbers = number === undefined || message?.kind === 'rich' ? [] : [number];
  return [
    ...draftChoices(message).map(
      ({ id, title = '' }): Port => ({ id: `choice:${id}`, ...heard, text: title }),
    ),
    ...(ways.answered ? [{ id: 'answered', ...heard, sets: [...sets, ...numbers] }] : []),
    ...(ways.other ? [{ id: 'other', ...heard }] : []),
    // However often the question was asked again: that was because the customer had just written.
    { id: 'timeout', kind: 'timeout', required: true, after: { min: wait, max: wait } },
    { id: 'error', kind: 'error', required: false },
  ];
}
