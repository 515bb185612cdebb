import { defineNode } from '../../runtime/define/node.ts';
import { keepFacts, keptIn } from '../shared/keep.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Goes on when an agent no longer has the contact, which is not over. */
export const onUnassigned = defineNode({
  type: 'on-unassigned',
  version: 1,
  group: 'handlers',
  params,
  initial: {},
  handles: 'agent.unassigned',
  ports: (given) => [
    {
      id: 'next',
      kind: 'next',
      required: true,
      after: { min: 0, max: Number.POSITIVE_INFINITY },
      sets: keptIn(given),
    },
  ],
  prepare(given, link) {
    const next = link.go('next');
    return {
      enter(turn) {
        const { event } = turn;
        if (event.type !== 'agent.unassigned') return next;
        const { agent, skill = turn.contact.skill ?? '', reason } = event;
        keepFacts(turn, given, { agent, skill, reason });
        turn.why?.({ code: 'on-unassigned.unassigned', params: { agent, reason } });
        return next;
      },
    };
  },
  summary: (given) =>
    keptIn(given)
      .map((name) => `→ vars.${name}`)
      .join('  '),
  labels,
});
