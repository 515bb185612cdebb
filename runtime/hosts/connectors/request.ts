import type { ChannelDefinition, OutboundRequest } from '../../define/channel.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Outgoing } from '../contract/outgoing.ts';

/** What a channel asks its provider for; undefined for what is no message, or where nothing can be written to. */
export const requestOf = (
  { outbound }: ChannelDefinition,
  { effect, account, answered }: Outgoing,
): OutboundRequest | undefined =>
  effect.type === 'message.send' ? outbound?.(effect, account, answered) : undefined;

/** The channel's id of a point of contact. */
export function accountOf({ pointsOfContact }: Workspace, pointOfContact: string): string | undefined {
  const point = Object.hasOwn(pointsOfContact, pointOfContact) ? pointsOfContact[pointOfContact] : undefined;
  return point && (point.account ?? point.address);
}
