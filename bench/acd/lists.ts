import type { Centre } from '#runtime/acd/floor.ts';
import type { AcdInputOf } from '#runtime/acd/input.ts';
import type { Agent } from '#runtime/model/agent.ts';
import { MINUTE } from '#runtime/model/instant.ts';
import { type Arrival, START } from './arrivals.ts';

interface Desk {
  id: string;
  agent: Agent;
  idleSince: number;
  has: string | null;
}

/** Who gets whom, the plain way: all who wait in one list, sorted anew for every agent. To judge the ACD by. */
export class Lists {
  readonly given: string[] = [];
  readonly #desks: Desk[];
  #waiting: Arrival[] = [];

  constructor({ workspace }: Centre) {
    this.#desks = Object.entries(workspace.agents)
      .map(([id, agent]) => ({ id, agent, idleSince: START, has: null }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  come(arrival: Arrival): void {
    const { skill } = arrival.rule;
    const level = ({ agent }: Desk): number => agent.skills[skill] ?? 0;
    const [best] = this.#desks
      .filter((desk) => desk.has === null && level(desk) > 0)
      .sort((a, b) => level(a) - level(b) || a.idleSince - b.idleSince);
    if (best) this.#give(best, arrival.contact, arrival.at);
    else this.#waiting.push(arrival);
  }

  close({ contact, at }: AcdInputOf<'contact.closed'>): void {
    const desk = this.#desks.find(({ has }) => has === contact);
    if (!desk) throw new Error(`Nobody has ${contact}.`);
    desk.has = null;
    desk.idleSince = at;
    const priority = ({ rule, at: since }: Arrival): number =>
      rule.priority + (rule.acceleration * (at - since)) / MINUTE;
    // Sorting is stable, so that equals stay in the order of their arrival.
    const sorted = [...this.#waiting].sort((a, b) => priority(b) - priority(a));
    const next = sorted.find(({ rule }) => rule.skill in desk.agent.skills);
    if (!next) return;
    this.#waiting = this.#waiting.filter((one) => one !== next);
    this.#give(desk, next.contact, at);
  }

  #give(desk: Desk, contact: string, at: number): void {
    desk.has = contact;
    desk.idleSince = at;
    this.given.push(`${contact} ${desk.id}`);
  }
}
