import type { Capabilities } from '../../model/channel.ts';

/** A call is routed to an agent who talks; nothing written reaches the caller. */
export const capabilities: Capabilities = {
  text: { max: 0, unit: 'characters' },
  atOnce: 1,
  interrupts: true,
  elevatesTo: ['email', 'sms'],
};
