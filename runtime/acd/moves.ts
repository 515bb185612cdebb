import type { Instant } from '../model/instant.ts';
import type { AcdInput } from './input.ts';
import {
  type AcdState,
  type AgentState,
  type Held,
  holderOf,
  type Queue,
  queueKey,
  queueOf,
  type Waiting,
} from './state.ts';

/** Puts a contact at the end of its rule's queue; one that waits already keeps the time of its arrival. */
export function join(acd: AcdState, input: Extract<AcdInput, { type: 'contact.queued' }>): AcdState {
  const { contact, rule, channel, at } = input;
  if (holderOf(acd, contact) !== undefined) return acd;
  const former = queueOf(acd, contact)?.contacts.find((one) => one.contact === contact);
  const waiting = former ?? { contact, since: at, order: acd.arrivals };
  const without = former ? unqueue(acd, contact) : acd;
  const contacts = insert(without.queues[queueKey(input)]?.contacts ?? [], waiting);
  return withQueue({ ...without, arrivals: acd.arrivals + (former ? 0 : 1) }, { rule, channel, contacts });
}

/** In order of arrival: one that changed rule may have come before those who wait there. */
function insert(contacts: readonly Waiting[], waiting: Waiting): Waiting[] {
  const index = contacts.findIndex((one) => one.order > waiting.order);
  return index < 0 ? [...contacts, waiting] : contacts.toSpliced(index, 0, waiting);
}

function withQueue(acd: AcdState, queue: Queue): AcdState {
  const key = queueKey(queue);
  if (queue.contacts.length > 0) return { ...acd, queues: { ...acd.queues, [key]: queue } };
  const { [key]: _emptied, ...queues } = acd.queues;
  return { ...acd, queues };
}

function unqueue(acd: AcdState, contact: string): AcdState {
  const queue = queueOf(acd, contact);
  if (!queue) return acd;
  return withQueue(acd, { ...queue, contacts: queue.contacts.filter((one) => one.contact !== contact) });
}

const withAgent = (acd: AcdState, id: string, change: (agent: AgentState) => AgentState): AcdState => {
  const agent = acd.agents[id];
  return agent ? { ...acd, agents: { ...acd.agents, [id]: change(agent) } } : acd;
};

/** Takes the contact from its queue to the agent. */
export const give = (acd: AcdState, agent: string, held: Held, at: Instant): AcdState =>
  withAgent({ ...unqueue(acd, held.contact), effects: acd.effects + 1 }, agent, (state) => ({
    ...state,
    idleSince: at,
    contacts: [...state.contacts, held],
  }));

/** Takes the contact from wherever it is. */
export function leave(acd: AcdState, contact: string, at: Instant): AcdState {
  const without = unqueue(acd, contact);
  const holder = holderOf(acd, contact);
  if (holder === undefined) return without;
  return withAgent(without, holder, (agent) => ({
    ...agent,
    idleSince: at,
    contacts: agent.contacts.filter((one) => one.contact !== contact),
  }));
}

export const setAvailable = (acd: AcdState, agent: string, available: boolean, at: Instant): AcdState =>
  withAgent(acd, agent, (state) => ({ ...state, available, idleSince: at }));
