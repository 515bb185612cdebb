import type { AcdState } from '../acd/state.ts';
import type { PlayRecord } from '../centre/record.ts';
import type { ChannelRegistry } from '../define/channel.ts';
import type { Masker } from '../masking/masker.ts';
import type { Contact } from '../model/contact.ts';
import type { Instant } from '../model/instant.ts';
import type { Workspace } from '../model/workspace.ts';
import { contactIn, type World } from '../simulate/world.ts';

/** What a desk is made of: the centre, how it stands, and what has happened. */
export interface DeskSource {
  centre: { workspace: Workspace; channels: ChannelRegistry };
  now: Instant;
  acd: AcdState;
  contacts: World['contacts'];
  /** Points of contact that were removed. */
  removed: Readonly<Record<string, true>>;
  records: readonly PlayRecord[];
  /** Hides what the workspace masks, before it leaves for a desk. */
  masker: Masker;
}

export const contactOf = (source: DeskSource, id: string): Contact | undefined => contactIn(source, id);

/** What people call a thing of the workspace; its id when it is gone. */
export const nameOf = (things: Readonly<Record<string, { name: string }>>, id: string): string =>
  (Object.hasOwn(things, id) && things[id]?.name) || id;
