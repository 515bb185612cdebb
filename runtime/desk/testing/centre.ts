import { nodes } from '#nodes/index.ts';
import type { PlayRecord } from '../../centre/record.ts';
import { channels } from '../../channels/registry.ts';
import { link } from '../../interpret/link.ts';
import { toyScript } from '../../interpret/testing/toys.ts';
import { maskerOf } from '../../masking/masker.ts';
import type { Input } from '../../model/event.ts';
import { SECOND } from '../../model/instant.ts';
import type { Json } from '../../model/json.ts';
import type { Workspace } from '../../model/workspace.ts';
import { play } from '../../simulate/play.ts';
import { openWorld, type SimulationSetup, type World } from '../../simulate/world.ts';
import { deskOf } from '../desk.ts';
import { unmasked } from '../elevations.ts';
import type { DeskSource } from '../source.ts';
import type { DeskAct, DeskView, RequestView, TaskView } from '../view.ts';
import { type More, workspaceWith } from './workspace.ts';

/** A Tuesday morning. */
export const START = Date.UTC(2026, 10, 24, 10);

/** The steps of a script, in order; each goes on to the next, the last leaves the contact to its default skill. */
type Steps = readonly { type: string; params: Record<string, Json> }[];

export interface Customer {
  address: string;
  name?: string;
}

export const SANNE: Customer = { address: '+31612345678', name: 'Sanne de Boer' };

/** A contact centre in which customers write, agents work at their desks, and time passes. */
export class Centre {
  readonly workspace: Workspace;
  readonly #setup: SimulationSetup;
  #world: World;
  #records: readonly PlayRecord[] = [];
  #messages = 0;

  constructor(more: More = {}, steps: Steps = []) {
    this.workspace = workspaceWith(more);
    const universe = { nodes, channels, workspace: this.workspace };
    this.#setup = { universe, programs: new Map([['main', link(scriptOf(steps), universe)]]) };
    this.#world = openWorld(this.#setup, START);
  }

  get now(): number {
    return this.#world.now;
  }

  get records(): readonly PlayRecord[] {
    return this.#records;
  }

  get source(): DeskSource {
    const { now, acd, contacts, removed } = this.#world;
    const centre = { workspace: this.workspace, channels };
    const masker = maskerOf(this.workspace.masking);
    return { centre, now, acd, contacts, removed, records: this.#records, masker };
  }

  happens(input: Input): this {
    const { world, records } = play(this.#setup, this.#world, input);
    this.#world = world;
    this.#records = [...this.#records, ...records];
    return this;
  }

  after(time: number): this {
    return this.happens({ type: 'time.passed', at: this.now + time });
  }

  /** What the channel itself would tell of a customer's words, a second later. */
  writes(text: string, { address, name = '' }: Customer = SANNE, point = 'whatsapp'): this {
    const { channel: id, address: ours, account = ours } = this.workspace.pointsOfContact[point]!;
    const channel = channels.get(id)!;
    const at = this.now + SECOND;
    const body = channel.simulate({
      act: { kind: 'text', text },
      messageId: `m${++this.#messages}`,
      at,
      customer: { address: channel.address(address), name },
      pointOfContact: { address: ours, account },
    });
    return this.happens({ type: 'webhook', at, channel: id, body });
  }

  /** What an agent does at the desk, a second later: as the studio makes events of it. */
  does(agent: string, act: DeskAct): this {
    const meant = unmasked(this.source, act);
    return this.happens({ ...meant, at: this.now + SECOND, agent } as Input);
  }

  accepts(agent: string, contact = 'c1'): this {
    return this.does(agent, { type: 'offer.accepted', contact });
  }

  replies(agent: string, text: string, contact = 'c1'): this {
    return this.does(agent, { type: 'agent.replied', contact, message: { kind: 'text', text } });
  }

  desk(agent: string): DeskView {
    return deskOf(this.source, agent);
  }

  /** A conversation on a desk, the first unless said otherwise. */
  task(agent: string, contact?: string): TaskView {
    const { tasks } = this.desk(agent);
    return tasks.find((one) => contact === undefined || one.contact === contact)!;
  }

  request(agent: string): RequestView {
    return this.desk(agent).requests[0]!;
  }
}

function scriptOf(steps: Steps) {
  const named = steps.map((step, index) => [
    `s${index}`,
    { ...step, next: index + 1 < steps.length ? { next: `s${index + 1}` } : {} },
  ]);
  return toyScript(Object.fromEntries(named));
}

/** Steps of a script by what they do. */
export const says = (text: string) => ({
  type: 'send-message',
  params: { message: { kind: 'text', text: { en: text } } },
});
export const pops = (url: string, title: string, more: Record<string, Json> = {}) => ({
  type: 'popurl',
  params: { url, title, destination: 'default', ...more },
});
export const pages = (title: string, text: string, more: Record<string, Json> = {}) => ({
  type: 'page-agent',
  params: { title, text, ...more },
});
