import type { ChannelRegistry } from '../define/channel.ts';
import type { FieldValue } from '../define/values.ts';
import type { Capabilities } from '../model/channel.ts';
import type { Workspace } from '../model/workspace.ts';

/** Channels by name, with what each can carry. */
export type CapabilitiesByChannel = ReadonlyMap<string, Capabilities>;

/** How contacts come to a flow. */
export interface Reach {
  /** The points of contact, by id. */
  pointsOfContact: readonly string[];
  /** Their channels. */
  channels: CapabilitiesByChannel;
}

/**
 * The points of contact that its entry names; when it names none, those that it is the default script of. `starts`
 * holds the values of the entry's params.
 */
export function reachOf(
  flow: string,
  starts: readonly FieldValue[],
  channels: ChannelRegistry,
  workspace: Workspace | undefined,
): Reach {
  const points = Object.entries(workspace?.pointsOfContact ?? {});
  const named = new Set(starts.flatMap(pointsOfContactOf));
  const reached = points.filter(([id, point]) =>
    named.size > 0 ? named.has(id) : point.defaultScript === flow,
  );
  const names = new Set(reached.map(([, { channel }]) => channel).toSorted());
  return {
    pointsOfContact: reached.map(([id]) => id),
    channels: capabilitiesOf([...names].flatMap((name) => channels.get(name) ?? [])),
  };
}

export const capabilitiesOf = (
  channels: Iterable<{ channel: string; capabilities: Capabilities }>,
): CapabilitiesByChannel =>
  new Map([...channels].map(({ channel, capabilities }) => [channel, capabilities]));

const pointsOfContactOf = ({ field: { type }, value }: FieldValue): string[] =>
  type.kind === 'reference' && type.to === 'pointsOfContact' && typeof value === 'string' ? [value] : [];
