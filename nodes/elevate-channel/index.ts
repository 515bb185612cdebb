import { type CheckContext, defineNode, type Finding } from '../../runtime/define/node.ts';
import { fail } from '../../runtime/define/step.ts';
import { cannotFail } from '../../runtime/define/tries.ts';
import type { Capabilities } from '../../runtime/model/channel.ts';
import { lines } from '../shared/lines.ts';
import { labels } from './labels.ts';
import { params } from './params.ts';

/** Goes on with the customer over another channel as well, where the contact's own channel allows it. */
export const elevateChannel = defineNode({
  type: 'elevate-channel',
  version: 1,
  group: 'routing',
  params,
  initial: { to: '', address: '', skill: '' },
  ports: () => [
    { id: 'next', kind: 'next', required: true },
    { id: 'error', kind: 'error', required: false },
  ],
  check: ({ to }, context) => checkChannels(to, context),
  never: ({ to, address }, port, { channels, canFailToFill }) =>
    cannotFail(
      port,
      () => channels.some((one) => !allows(one, to)) || address.includes('{{') || canFailToFill(address),
    ),
  prepare({ to, address, skill }, link) {
    link.skill(skill);
    const addressOf = link.template(address.trim());
    const next = link.go('next');
    return {
      enter(turn) {
        const from = turn.contact.channel;
        if (!allows(turn.channel, to)) return fail('elevate-channel.not-allowed', { from, to });
        const written = addressOf(turn).trim();
        if (written === '') return fail('elevate-channel.no-address');
        turn.emit({ id: turn.nextId(), type: 'contact.elevate', channel: to, to: written, skill });
        turn.why?.({ code: 'elevate-channel.elevated', params: { from, to, skill } });
        return next;
      },
    };
  },
  summary: ({ to, skill }, { name }) => lines(to ? `→ ${to}` : '', skill ? name('skills', skill) : ''),
  labels,
});

const allows = ({ elevatesTo = [] }: Capabilities, to: string): boolean => elevatesTo.includes(to);

/** An error when no channel of the flow allows it; a warning when only some do. */
function checkChannels(to: string, { channels, allChannels }: CheckContext): Finding[] {
  // A channel that does not exist is a problem of its own.
  if (!allChannels.has(to)) return [];
  const refusing = [...channels].filter(([, one]) => !allows(one, to)).map(([name]) => name);
  if (refusing.length === 0) return [];
  const severity = refusing.length === channels.size ? 'error' : 'warning';
  return [{ code: 'not-allowed', severity, field: 'to', params: { from: refusing.join(', '), to } }];
}
