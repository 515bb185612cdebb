import { defineNode } from '../../runtime/define/node.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Where a contact begins. Which contacts come here is the host's to decide by the params; the step just goes on. */
export const channelIntake = defineNode({
  type: 'channel-intake',
  version: 1,
  group: 'messages',
  params,
  initial: { starts: 'customer', pointsOfContact: [] },
  entry: true,
  startedBy: ({ starts = 'customer' }) => starts,
  ports: () => [{ id: 'next', kind: 'next', required: true }],
  prepare(_params, link) {
    const next = link.go('next');
    return { enter: () => next };
  },
  summary: ({ pointsOfContact = [] }, { name }) =>
    pointsOfContact.map((point) => name('pointsOfContact', point)).join(' · '),
  part: { does: 'begin', write: () => ({ starts: 'script', pointsOfContact: [] }), goesOnBy: 'next' },
  labels,
});
