import type { Draft, Port, Span } from '../../runtime/define/node.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { DELIVERY_DEFAULT, type ParamsInput, TIMEOUT_DEFAULT } from './params.ts';

const ERROR: Port = { id: 'error', kind: 'error', required: false };

/** The ways out: by what the customer replies, by what became of the message, or on at once. */
export function portsOfTemplate({ reply, delivery }: Draft<ParamsInput>): Port[] {
  if (reply?.kind === 'wait') return [...replies(reply.buttons ?? [], spanOf(reply.timeout)), ERROR];
  if (delivery?.kind === 'wait') return [...reports(delivery.timeout ?? DELIVERY_DEFAULT), ERROR];
  return [{ id: 'next', kind: 'next', required: true }, ERROR];
}

const spanOf = (timeout = TIMEOUT_DEFAULT): Span => ({ min: 0, max: timeout * SECOND });

function replies(buttons: readonly Draft<{ id: string; name: string }>[], after: Span): Port[] {
  const heard = { kind: 'next', required: true, after, hears: true } as const;
  return [
    ...buttons.flatMap(({ id, name = '' }): Port[] =>
      id === undefined ? [] : [{ id: `reply:${id}`, ...heard, text: name }],
    ),
    { id: 'other', ...heard },
    { id: 'timeout', kind: 'timeout', required: true, after: { min: after.max, max: after.max } },
  ];
}

function reports(timeout: number): Port[] {
  const after = spanOf(timeout);
  return [
    { id: 'delivered', kind: 'next', required: true, after },
    { id: 'failed', kind: 'next', required: true, after },
    { id: 'unknown', kind: 'timeout', required: true, after: { min: after.max, max: after.max } },
  ];
}
