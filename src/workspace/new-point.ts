import type { ChannelDefinition, ChannelRegistry, JsonObject, Workspace } from '#runtime/index.ts';
import type { Project } from '#src/document/project.ts';

/** What a new point of contact is chosen from. */
interface Around {
  project: Project;
  channels: ChannelRegistry;
}

/** Telephone numbers of this range are nobody's: North America keeps them for stories. */
const FICTIONAL = 12_025_550_100;
const FICTIONAL_COUNT = 100;

/** An address that the channel takes and no other point of contact has. */
function freeAddress({ project, channels }: Around, channel: string): string | undefined {
  const { pointsOfContact } = project.workspace;
  const taken = new Set(Object.values(pointsOfContact).map(({ address }) => address));
  const numbers = Array.from({ length: FICTIONAL_COUNT }, (_, index) => FICTIONAL + index);
  const candidates = [
    ...numbers.map((one) => `+${one}`),
    ...numbers.map(String),
    ...numbers.map((one) => `new-${one}`),
  ];
  const check = channels.get(channel)?.checkAddress;
  return candidates.find((address) => !taken.has(address) && check?.(address) === undefined);
}

/** Whether contacts of a channel can be given to those who have a skill. */
const suits = (workspace: Workspace, skill: string, channel: ChannelDefinition | undefined): boolean =>
  Object.hasOwn(workspace.skills, skill) && workspace.skills[skill]?.mediaType === channel?.mediaType;

/** A skill of the channel's media type; else the first there is. */
function skillFor({ project: { workspace }, channels }: Around, channel: string): string | undefined {
  const ids = Object.keys(workspace.skills);
  return ids.find((id) => suits(workspace, id, channels.get(channel))) ?? ids[0];
}

/** A flow that no other point of contact leads to; else the first there is. */
function freeScript({ workspace, flows }: Project): string | undefined {
  const taken = new Set(Object.values(workspace.pointsOfContact).map(({ defaultScript }) => defaultScript));
  const ids = Object.keys(flows);
  return ids.find((id) => !taken.has(id)) ?? ids[0];
}

/** A point of contact on the first channel there is a skill for; undefined while it has nothing to refer to. */
export function newPoint(around: Around, name: string): JsonObject | undefined {
  const { channels, project } = around;
  const skills = Object.keys(project.workspace.skills);
  const names = [...channels.keys()];
  const hasSkill = (one: string) =>
    skills.some((skill) => suits(project.workspace, skill, channels.get(one)));
  const channel = names.find(hasSkill) ?? names[0];
  const defaultScript = freeScript(project);
  if (channel === undefined || defaultScript === undefined) return undefined;
  const defaultSkill = skillFor(around, channel);
  const address = freeAddress(around, channel);
  if (defaultSkill === undefined || address === undefined) return undefined;
  return { name, channel, address, defaultSkill, defaultScript };
}

/** What nobody has chosen yet of a new point of contact, by the name of the field. */
export type Unchosen = ReadonlySet<string>;

export const UNCHOSEN: Unchosen = new Set(['address', 'defaultSkill']);

/** The edits that another channel brings along: what does not suit it, and was not chosen, is chosen anew. */
export function broughtAlong(
  around: Around,
  point: JsonObject,
  channel: string,
  unchosen: Unchosen,
): { path: string; value: string }[] {
  const { workspace } = around.project;
  const definition = around.channels.get(channel);
  const fitsAddress = definition?.checkAddress?.(String(point['address'])) === undefined;
  const address = fitsAddress ? undefined : freeAddress(around, channel);
  const skill = suits(workspace, String(point['defaultSkill']), definition)
    ? undefined
    : skillFor(around, channel);
  return Object.entries({ address, defaultSkill: skill }).flatMap(([path, value]) =>
    value !== undefined && unchosen.has(path) ? [{ path, value }] : [],
  );
}
