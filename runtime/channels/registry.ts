import type { ChannelDefinition, ChannelRegistry } from '../define/channel.ts';
import { email } from './email/channel.ts';
import { instagram } from './instagram/channel.ts';
import { sms } from './sms/channel.ts';
import { voice } from './voice/channel.ts';
import { voicemail } from './voicemail/channel.ts';
import { webchat } from './webchat/channel.ts';
import { whatsapp } from './whatsapp/channel.ts';
import { workItem } from './work-item/channel.ts';

const all: readonly ChannelDefinition[] = [
  whatsapp,
  instagram,
  webchat,
  sms,
  email,
  voice,
  voicemail,
  workItem,
];

/** Every channel by its name. */
export const channels: ChannelRegistry = new Map(all.map((one) => [one.channel, one]));
