import { defineNode } from '../../runtime/define/node.ts';
import { fail } from '../../runtime/define/step.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import { lines } from '../shared/lines.ts';
import { canFailToGive, prepareGiven } from '../shared/values/give.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Tells another system, or the script of another contact, that something happened. Nobody has to answer. */
export const signal = defineNode({
  type: 'signal',
  version: 1,
  group: 'integration',
  params,
  initial: { signal: '' },
  ports: () => [
    { id: 'next', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  never: ({ to, parameters }, port, context) =>
    cannotFail(port, () => to !== undefined || canFailToGive(parameters, context)),
  prepare({ signal: name, to, parameters }, link) {
    const recipientOf = to === undefined ? undefined : link.template(to);
    const given = prepareGiven(parameters, link);
    const next = link.go('next');
    return {
      enter(turn) {
        const told = recipientOf?.(turn).trim();
        if (told === '') return fail('signal.no-recipient');
        turn.emit({
          id: turn.nextId(),
          type: 'signal.send',
          signal: name,
          ...(told === undefined ? {} : { to: told }),
          parameters: Object.fromEntries(given(turn)),
        });
        turn.why?.({
          code: told === undefined ? 'signal.sent' : 'signal.sent-to',
          params: told === undefined ? { signal: name } : { signal: name, to: told },
        });
        return next;
      },
    };
  },
  summary: ({ signal: name = '', to = '' }) => lines(name, to && `→ ${to}`),
  labels,
});
