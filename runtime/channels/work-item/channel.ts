import type { ChannelDefinition } from '../../define/channel.ts';
import { address } from './address.ts';
import { capabilities } from './capabilities.ts';
import { inbound } from './inbound.ts';
import { simulate } from './simulate.ts';

/** Work that another system has for an agent. */
export const workItem: ChannelDefinition = {
  channel: 'work-item',
  name: 'Work item',
  names: { nl: 'Werkitem', fr: 'Tâche' },
  capabilities,
  mediaType: 'work-item',
  icon: 'task',
  telephone: false,
  address,
  inbound,
  simulate,
};
