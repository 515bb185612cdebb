import type { DeskAct, DeskView } from '../../desk/view.ts';
import type { Event } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import type { Script } from '../../model/script.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Doubt, Outgoing, Sent, Settlement } from './outgoing.ts';
import type { Publication, PublishedRevision } from './publication.ts';
import type {
  AuditEntry,
  ContactFilter,
  ContactHistory,
  ContactLine,
  FloorView,
  FlowCounts,
  Standing,
} from './views.ts';

/** Something that happened, with the name by which it is known should it be told again. */
export interface Happened {
  event: Event;
  /** Unique for ever, such as of the act of an agent. Messages and delivery reports have names of their own. */
  id?: string;
}

/** `accepted`: it is on disk, and will be in exactly one contact's history. */
export type Receipt =
  | { is: 'accepted'; problems: readonly Problem[] }
  | { is: 'duplicate' }
  /** Nothing was kept: the sender should try again later. */
  | { is: 'refused'; problem: Problem };

/** What changed with the latest commit, for whoever shows it. */
export interface News {
  /** Agents whose desks look otherwise. */
  agents: readonly string[];
  /** Contacts to which something happened. */
  contacts: readonly string[];
  floor: boolean;
  /** Whether effects came into doubt, or out of it. */
  doubts: boolean;
}

/** A running host, as the rooms around it know it. Everything it answers is on disk. */
export interface Host {
  /** Settles when it is on disk, or refused. Order is kept. */
  deliver(happened: Happened): Promise<Receipt>;
  workspace(): Workspace;
  desk(agent: string): Promise<DeskView>;
  /** What an agent does at a desk, as they meant it: what the view masked is put back. `id` names the act, should it come twice. */
  act(agent: string, act: DeskAct, id: string): Promise<Receipt>;
  floor(): Promise<FloorView>;
  counts(script: string): Promise<FlowCounts>;
  contacts(filter: ContactFilter): Promise<readonly ContactLine[]>;
  history(contact: string): Promise<ContactHistory | undefined>;
  /** The latest contact of a customer at a point of contact, played again: what a returning visitor sees. */
  conversation(pointOfContact: string, address: string): Promise<ContactHistory | undefined>;
  revisions(): Promise<readonly PublishedRevision[]>;
  /** A revision as it was published: what another one is held against. */
  script(script: string, revision: string): Promise<Script | undefined>;
  /** Problems: the script was refused, and nothing changed. */
  publish(publication: Publication): Promise<readonly Problem[]>;
  /** All new contacts begin with an earlier revision again. */
  rollBack(script: string, revision: string, by: string): Promise<readonly Problem[]>;
  publishWorkspace(text: string, by: string): Promise<readonly Problem[]>;
  doubts(): Promise<readonly Doubt[]>;
  settle(key: string, how: Settlement, by: string): Promise<boolean>;
  audit(before: number, limit: number): Promise<readonly AuditEntry[]>;
  note(entry: Omit<AuditEntry, 'seq' | 'at'>): Promise<void>;
  standing(): Promise<Standing>;
  /** Answers how to stop listening. */
  onNews(listener: (news: News) => void): () => void;
  /** Takes nothing new, finishes what is on its way, and closes. */
  stop(): Promise<void>;
}

/** What a host needs of the world outside. */
export interface HostPorts {
  send(outgoing: Outgoing): Promise<Sent>;
}
