import type { ChannelRegistry } from '../define/channel.ts';
import type { FieldValue } from '../define/values.ts';
import type { Capabilities } from '../model/channel.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * The channels a flow is reached by: those of the points of contact that its entry names; when it names none, those
 * of the points of contact that it is the default script of. `starts` holds the values of the entry's params.
 */
export function channelsOf(
  flow: string,
  starts: readonly FieldValue[],
  channels: ChannelRegistry,
  workspace: Workspace | undefined,
): ReadonlyMap<string, Capabilities> {
  if (!workspace) return new Map();
  const named = new Set(starts.flatMap(pointsOfContactOf));
  const names = Object.entries(workspace.pointsOfContact)
    .filter(([id, point]) => (named.size > 0 ? named.has(id) : point.defaultScript === flow))
    .map(([, point]) => point.channel)
    .toSorted();
  const known = [...new Set(names)].flatMap((name) => channels.get(name) ?? []);
  return new Map(known.map(({ channel, capabilities }) => [channel, capabilities]));
}

const pointsOfContactOf = ({ field: { type }, value }: FieldValue): string[] =>
  type.kind === 'reference' && type.to === 'pointsOfContact' && typeof value === 'string' ? [value] : [];
