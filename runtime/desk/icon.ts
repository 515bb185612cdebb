import { CHANNEL_ICONS } from '../define/channel.ts';
import type { DeskSource } from './source.ts';
import type { DeskIcon } from './view.ts';

export const iconOf = ({ centre }: DeskSource, channel: string): DeskIcon =>
  centre.channels.get(channel)?.icon ?? 'messaging';

/** In the order in which requests stand on a desk. */
export const byIcon = (a: DeskIcon, b: DeskIcon): number =>
  CHANNEL_ICONS.indexOf(a) - CHANNEL_ICONS.indexOf(b);
