import type { z } from 'zod';
import { defineNode } from '../../runtime/define/node.ts';
import type { OpenState } from '../../runtime/model/hours.ts';
import type { Reason } from '../../runtime/model/trace.ts';
import { labels } from './labels.ts';
import { type Code, params } from './params.ts';

/** Leaves by whether a place is open now, by its week and its holidays. */
export const hours = defineNode({
  type: 'hours',
  version: 1,
  group: 'logic',
  params,
  initial: { hours: '' } satisfies z.input<typeof params>,
  ports: () => [
    { id: 'open', kind: 'next', required: true },
    { id: 'closed', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  prepare(given, link) {
    const { definition, at } = link.hours(given.hours);
    const open = link.go('open');
    const closed = link.go('closed');
    return {
      enter(turn) {
        const state = at(turn.now);
        turn.why?.(reason(definition.name, state));
        return state.open ? open : closed;
      },
    };
  },
  summary: (given, { name }) => (given.hours ? name('hours', given.hours) : ''),
  labels,
});

/** `next` is RFC 3339, or a dash when nothing changes within two weeks. */
function reason(name: string, state: OpenState): Reason {
  const code: Code = `${state.open ? 'open' : 'closed'}-${state.rule}`;
  const next = state.next === null ? '–' : new Date(state.next).toISOString();
  return { code: `hours.${code}`, params: { hours: name, day: state.name, next } };
}
