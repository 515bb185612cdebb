import type { Draft, Port } from '../../runtime/define/node.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { DELIVERY_DEFAULT, type ParamsInput, TIMEOUT_DEFAULT } from './params.ts';

const ERROR: Port = { id: 'error', kind: 'error', required: false };

/** The ways out: by what the customer replies, by what became of the message, or on at once. */
export function portsOfTemplate({ reply, delivery }: Draft<ParamsInput>): Port[] {
  if (reply?.kind === 'wait') return [...replies(reply.buttons ?? [], reply.timeout), ERROR];
  if (delivery?.kind === 'wait') return [...reports(delivery.timeout ?? DELIVERY_DEFAULT), ERROR];
  return [{ id: 'next', kind: 'next', required: true }, ERROR];
}

function replies(buttons: readonly Draft<{ id: string; name: string }>[], timeout = TIMEOUT_DEFAULT): Port[] {
  const heard = { kind: 'next', required: true, hears: true } as const;
  const silent = timeout * SECOND;
  return [
    ...buttons.flatMap(({ id, name = '' }): Port[] =>
      id === undefined ? [] : [{ id: `reply:${id}`, ...heard, text: name }],
    ),
    { id: 'other', ...heard },
    { id: 'timeout', kind: 'timeout', required: true, after: { min: silent, max: silent } },
  ];
}

function reports(timeout: number): Port[] {
  const after = { min: 0, max: timeout * SECOND };
  return [
    { id: 'delivered', kind: 'next', required: true, after },
    { id: 'failed', kind: 'next', required: true, after },
    { id: 'unknown', kind: 'timeout', required: true, after: { min: after.max, max: after.max } },
  ];
}
