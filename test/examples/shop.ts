import { readdirSync, readFileSync } from 'node:fs';
import { nodes } from '#nodes/index.ts';
import type { HttpAnswer } from '#runtime/centre/answer.ts';
import { channels } from '#runtime/channels/registry.ts';
import { compile } from '#runtime/compile/index.ts';
import { link } from '#runtime/interpret/link.ts';
import type { Contact } from '#runtime/model/contact.ts';
import type { CustomerAct } from '#runtime/model/customer-act.ts';
import type { Effect } from '#runtime/model/effect.ts';
import type { Input } from '#runtime/model/event.ts';
import { type Flow, flow } from '#runtime/model/flow.ts';
import { MINUTE } from '#runtime/model/instant.ts';
import { workspace as workspaceSchema } from '#runtime/model/workspace.ts';
import { play } from '#runtime/simulate/play.ts';
import { contactIn, openWorld, type SimulationSetup, type World } from '#runtime/simulate/world.ts';

const FOLDER = new URL('../../examples/bicycle-shop/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

export const workspace = workspaceSchema.parse(read('workspace.json'));
export const flows: readonly Flow[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.flow.json'))
  .map((name) => flow.parse(read(name)));
/** What the flows are compiled against. */
export const universe = { nodes, channels, workspace, scripts: new Set(flows.map(({ id }) => id)) };

const scripts = new Map(flows.map((one) => [one.id, compile(one, universe).script!]));
const linked = { nodes, channels, workspace, scripts };
export const programs = new Map([...scripts].map(([id, script]) => [id, link(script, linked)]));

/** `FLOW STEP` of every step that was taken in this file's conversations. */
const played = new Set<string>();

/** The nodes of a flow to which none of this file's conversations came. */
export const unplayed = (id: string): string[] =>
  Object.keys(flows.find((one) => one.id === id)!.nodes).filter((step) => !played.has(`${id} ${step}`));

/** A bicycle shop in which customers write and time passes; answers what it did, timers aside. */
export class Shop {
  readonly #setup: SimulationSetup;
  #world: World;
  #messages = 0;

  /** It is Tuesday morning and open, unless said otherwise; `answer` is what the order system says. */
  constructor({ at = '2026-11-17T10:00:00Z', answer }: { at?: string; answer?: HttpAnswer } = {}) {
    this.#setup = { universe: linked, programs, ...(answer && { respond: () => answer }) };
    this.#world = openWorld(this.#setup, Date.parse(at));
  }

  /** The time, for events. */
  get now(): number {
    return this.#world.now;
  }

  contact(id: string): Contact {
    return contactIn(this.#world, id)!;
  }

  happens(input: Input): Effect[] {
    const { world, records } = play(this.#setup, this.#world, input);
    this.#world = world;
    for (const record of records)
      if (record.kind === 'trace') this.#remember(record.entry.contact, record.entry.step);
    const effects = records.flatMap((record) => (record.kind === 'effect' ? [record.effect] : []));
    return effects.filter(({ type }) => !type.startsWith('timer.'));
  }

  after(time: number): Effect[] {
    return this.happens({ type: 'time.passed', at: this.now + time });
  }

  /** What a customer of the workspace does at a point of contact, a minute later. */
  says(who: string, pointOfContact: string, act: CustomerAct): Effect[] {
    const { name, addresses } = workspace.customers[who]!;
    const { channel, address, account = '' } = workspace.pointsOfContact[pointOfContact]!;
    const at = this.now + MINUTE;
    const body = channels.get(channel)!.simulate({
      act,
      messageId: `m${++this.#messages}`,
      at,
      customer: { address: addresses[channel]!, name },
      pointOfContact: { address, account },
    });
    return this.happens({ type: 'webhook', at, channel, body });
  }

  leaves(who: string, pointOfContact: string): Effect[] {
    const { channel } = workspace.pointsOfContact[pointOfContact]!;
    const address = workspace.customers[who]!.addresses[channel]!;
    return this.happens({ type: 'customer.left', at: this.now, pointOfContact, customer: { address } });
  }

  goesHome(...agents: string[]): void {
    for (const agent of agents)
      this.happens({ type: 'agent.state.changed', at: this.now, agent, state: 'unavailable' });
  }

  /** An agent takes what the desk shows. */
  accepts(agent: string, contact = 'c1'): Effect[] {
    return this.happens({ type: 'offer.accepted', at: this.now, agent, contact });
  }

  /** Steps of scripts that call one another may share a name: each that may be meant counts. */
  #remember(id: string, step: string | undefined): void {
    const contact = contactIn(this.#world, id);
    if (!contact || step === undefined) return;
    for (const { id: flowId, nodes: drawn } of flows)
      if (Object.hasOwn(drawn, step) && mayRun(contact.script, flowId)) played.add(`${flowId} ${step}`);
  }
}

/** Whether a script, or one that it calls, is the one named. */
const mayRun = (script: string, named: string): boolean =>
  script === named || (scripts.get(script)?.requires.scripts.includes(named) ?? false);

export const text = (words: string): CustomerAct => ({ kind: 'text', text: words });
export const tap = (id: string, title: string, of: 'buttons' | 'list' | 'template'): CustomerAct => ({
  kind: 'choice',
  id,
  title,
  of,
});

/** What a customer read, and what became of the contact. */
export const told = (effects: readonly Effect[]): string[] => effects.map(tell);

function tell(effect: Effect): string {
  switch (effect.type) {
    case 'message.send':
      return 'text' in effect.message ? effect.message.text : effect.message.kind;
    case 'contact.queue':
      return `queue ${effect.skill}`;
    case 'contact.assign':
      return `assign ${effect.agent}`;
    case 'contact.offer':
      return `offer ${effect.agent}`;
    case 'agent.popurl':
      return effect.url;
    default:
      return effect.type;
  }
}
