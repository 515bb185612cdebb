import type { ChannelCode } from '../../channels/codes.ts';

/** The codes of channels, and those that say how many there may be where a channel has some. */
export type ChannelSentence = ChannelCode | `channel.adapted.${'buttons' | 'list'}?max`;
