import type { ChannelDefinition, ChannelRegistry } from '../define/channel.ts';
import { instagram } from './instagram/channel.ts';
import { whatsapp } from './whatsapp/channel.ts';

const all: readonly ChannelDefinition[] = [whatsapp, instagram];

/** Every channel by its name. */
export const channels: ChannelRegistry = new Map(all.map((one) => [one.channel, one]));
