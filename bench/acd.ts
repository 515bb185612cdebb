import { isDeepStrictEqual } from 'node:util';
import { arrival, START, STEP } from './acd/arrivals.ts';
import { Heap, type Item, itemOf } from './acd/heap.ts';
import { Lists } from './acd/lists.ts';
import { busyWorld, type Size, World } from './acd/world.ts';
import { type Contestant, type Measured, measure } from './measure.ts';
import { say, verdict } from './say.ts';

/** The most times that a step costs when so many wait, against a step in the small centre. */
const GROWTH_MAX = 3;
/** The most times that a step costs what a push and a pop of a heap cost. */
const SLOWER_THAN_HEAP_MAX = 10;

const SMALL: Size = { agents: 200, waiting: 1_000, skills: 200 };
const LARGE: Size = { agents: 2_000, waiting: 100_000, skills: 200 };
const COMPARED: Size = { agents: 40, waiting: 300, skills: 20 };
const COMPARED_STEPS = 2_000;
/** Steps in one go, of two inputs each. */
const BATCH = 32;

/** Who gets whom must be what sorted lists say, or the figures mean nothing. */
function compareWithLists(): void {
  const world = new World(COMPARED);
  const lists = new Lists(world.centre);
  const first = COMPARED.agents + COMPARED.waiting;
  world.prepare(first + COMPARED_STEPS);
  for (let index = 0; index < first; index++) lists.come(world.come());
  for (let step = 0; step < COMPARED_STEPS; step++) {
    lists.come(world.come());
    lists.close(world.close());
  }
  const given = world.given.map(
    ({ contact, effect }) => `${contact} ${effect.type === 'contact.assign' ? effect.agent : ''}`,
  );
  if (!isDeepStrictEqual(given, lists.given)) throw new Error('The ACD and sorted lists differ.');
  say(`Who gets whom is what sorted lists say, ${given.length} times.`);
}

/** The same, and 64 inputs in one go: as many as are left over take a batch of their own. */
const batches = (name: string, size: Size): Contestant => {
  const world = busyWorld(size);
  return {
    name,
    prepare: (count) => world.prepare(count),
    round: (count) => {
      for (let left = count; left > 0; left -= BATCH) world.steps(Math.min(BATCH, left));
    },
  };
};

const steps = (name: string, size: Size): Contestant => {
  const world = busyWorld(size);
  return {
    name,
    prepare: (count) => world.prepare(count),
    round: (count) => {
      for (let step = 0; step < count; step++) world.step();
    },
  };
};

/** The same contacts come, as many wait as in the large centre, and the same one is next; nobody is looked for. */
function heapOf({ waiting, skills }: Size): Contestant {
  const heap = new Heap();
  let came = 0;
  let ahead: Item[] = [];
  const prepare = (count: number) => {
    ahead = Array.from({ length: count }, () => {
      const order = came++;
      return itemOf(arrival(order, skills, START + 2 * order * STEP), order);
    });
  };
  prepare(waiting);
  for (const item of ahead) heap.push(item);
  return {
    name: 'binary heap',
    prepare,
    round: () => {
      for (let step = 0; step < ahead.length; step++) {
        heap.push(ahead[step]!);
        heap.pop();
      }
    },
  };
}

function print(measured: readonly Measured[]): void {
  const micros = (ns: number) => `${(ns / 1_000).toFixed(2)} µs`;
  say('\none comes and one is done: median of processor time (fastest … slowest round)');
  for (const { name, ns, fastest, slowest } of measured)
    say(`  ${name.padEnd(40)}${micros(ns).padStart(10)} (${micros(fastest)} … ${micros(slowest)})`);
}

/** Milliseconds of the processor: other work on the machine does not count, clearing memory does. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const described = ({ agents, waiting }: Size) => `${waiting} waiting, ${agents} agents`;

/** Prints what it costs to find each contact an agent, and whether that is what it should. */
export function benchAcd(): void {
  compareWithLists();
  const measured = measure(
    [
      steps(described(SMALL), SMALL),
      steps(described(LARGE), LARGE),
      batches(`${described(LARGE)}, in batches`, LARGE),
      heapOf(LARGE),
    ],
    processorTime,
  );
  print(measured);
  say('');
  const [small = Number.NaN, large = Number.NaN, batch = Number.NaN, heap = Number.NaN] = measured.map(
    ({ ns }) => ns,
  );
  verdict('times a step of the small centre', large / small, { most: GROWTH_MAX });
  verdict('times a push and a pop of a heap', large / heap, { most: SLOWER_THAN_HEAP_MAX });
  verdict('the same in batches of 64 inputs', batch / heap, { most: SLOWER_THAN_HEAP_MAX });
}
