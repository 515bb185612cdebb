import type { Capabilities } from '../../model/channel.ts';

/** Work that another system has for an agent: nobody is there to be written to. */
export const capabilities: Capabilities = {
  text: { max: 0, unit: 'characters' },
  elevatesTo: ['email', 'voice', 'sms'],
};
