import type { Given } from '#runtime/acd/draft.ts';
import type { Centre } from '#runtime/acd/floor.ts';
import type { AcdInput, AcdInputOf } from '#runtime/acd/input.ts';
import { openAcd } from '#runtime/acd/open.ts';
import { type Answer, route, routeAll } from '#runtime/acd/route.ts';
import type { AcdState } from '#runtime/acd/state.ts';
import { type Arrival, arrival, START, STEP } from './arrivals.ts';
import { centreOf } from './centre.ts';

export interface Size {
  agents: number;
  waiting: number;
  skills: number;
}

/** A contact centre: nobody waits yet, and all agents are free. */
export class World {
  readonly centre: Centre;
  readonly #skills: number;
  #acd: AcdState;
  #now = START;
  #came = 0;
  /** What agents were given, in order; up to `#closed` it is done. */
  #given: Given[] = [];
  #closed = 0;
  /** Arrivals made in advance, and how many of them came. */
  #ahead: Arrival[] = [];
  #taken = 0;

  constructor({ agents, skills }: Size) {
    this.centre = centreOf(agents, skills);
    this.#skills = skills;
    this.#acd = openAcd(this.centre, START);
  }

  /** Makes the next arrivals, which is not what is measured. */
  prepare(count: number): void {
    this.#given = this.#given.slice(this.#closed);
    this.#closed = 0;
    this.#ahead = Array.from({ length: count }, (_, index) => {
      const at = this.#now + (2 * index + 1) * STEP;
      return arrival(this.#came + index, this.#skills, at);
    });
    this.#taken = 0;
  }

  /** Somebody comes; and who was helped the longest is done, so that their agent takes the next. */
  step(): void {
    this.come();
    this.close();
  }

  /** As many steps in one go; whoever is done has been at it since before that. */
  steps(count: number): void {
    const inputs: AcdInput[] = [];
    for (let step = 0; step < count; step++) inputs.push(this.#nextArrival(), this.#nextClosed());
    this.#keep(routeAll(this.#acd, this.centre, inputs));
  }

  come(): Arrival {
    const input = this.#nextArrival();
    this.#play(input);
    return input;
  }

  close(): AcdInputOf<'contact.closed'> {
    const input = this.#nextClosed();
    this.#play(input);
    return input;
  }

  #nextArrival(): Arrival {
    const input = this.#ahead[this.#taken++]!;
    this.#came++;
    this.#now = input.at;
    return input;
  }

  #nextClosed(): AcdInputOf<'contact.closed'> {
    const { contact } = this.#given[this.#closed++]!;
    this.#now += STEP;
    return { type: 'contact.closed', at: this.#now, contact };
  }

  /** What agents were given since the last `prepare`, and what they had then. */
  get given(): readonly Given[] {
    return this.#given;
  }

  #play(input: AcdInput): void {
    this.#keep(route(this.#acd, this.centre, input));
  }

  #keep({ acd, effects }: Answer): void {
    this.#acd = acd;
    for (const one of effects) if (one.effect.type === 'contact.assign') this.#given.push(one);
  }
}

/** A centre in which everybody is busy, and so many wait. */
export function busyWorld(size: Size): World {
  const world = new World(size);
  const count = size.agents + size.waiting;
  world.prepare(count);
  for (let index = 0; index < count; index++) world.come();
  return world;
}
