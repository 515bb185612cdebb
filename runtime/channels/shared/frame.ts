import type { ChannelDefinition, Inbound } from '../../define/channel.ts';
import type { Delivery } from './delivery.ts';
import { Part } from './part.ts';

/**
 * A channel's `inbound`, of what reads an object. Never throws: what cannot be read is a problem with its path, what
 * is no event is ignored with its reason, and everything else in the body goes in.
 */
export const frame =
  (read: (body: Part, delivery: Delivery) => void): ChannelDefinition['inbound'] =>
  (body, at, workspace) => {
    const into: Inbound = { events: [], ignored: [], problems: [] };
    new Part(body, '', into).attempt((whole) => read(whole.object(), { at, workspace, into }));
    return into;
  };
