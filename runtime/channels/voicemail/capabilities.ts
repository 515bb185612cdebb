import type { Capabilities } from '../../model/channel.ts';

/** A recording is routed to an agent who listens; nothing written reaches whoever left it. */
export const capabilities: Capabilities = {
  text: { max: 0, unit: 'characters' },
  elevatesTo: ['email', 'voice', 'sms'],
};
