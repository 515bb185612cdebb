import type { ChannelDefinition, ChannelRegistry } from '../../../define/channel.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Workspace } from '../../../model/workspace.ts';

/** A workspace with what it is held against. */
export interface Space {
  workspace: Workspace;
  channels: ChannelRegistry;
  /** The ids of the scripts there are, when somebody knows. */
  scripts: ReadonlySet<string> | undefined;
}

/** One thing of a workspace that has to be so. Answers what is not, by its JSON path. */
export type SpaceRule = (space: Space) => Problem[];

type Sections = Pick<
  Workspace,
  | 'pointsOfContact'
  | 'businessAccounts'
  | 'skills'
  | 'roles'
  | 'agents'
  | 'templates'
  | 'customComponents'
  | 'hours'
>;

/** A rule that looks at the things of a section one by one. */
export const ofEach =
  <K extends keyof Sections>(
    section: K,
    check: (thing: Sections[K][string], path: string, space: Space, id: string) => Problem[],
  ): SpaceRule =>
  (space) =>
    Object.entries<Sections[K][string]>(
      space.workspace[section] as Record<string, Sections[K][string]>,
    ).flatMap(([id, thing]) => check(thing, `${section}.${id}`, space, id));

/** The thing of an id that a file names, or undefined: the id may be anything. */
export const thingOf = <T>(things: Readonly<Record<string, T>>, id: string | undefined): T | undefined =>
  id !== undefined && Object.hasOwn(things, id) ? things[id] : undefined;

/** The channel of a point of contact. */
export const channelOf = ({ workspace, channels }: Space, point: string): ChannelDefinition | undefined =>
  channels.get(thingOf(workspace.pointsOfContact, point)?.channel ?? '');
