import type { PlayRecord } from '../../centre/record.ts';
import { link } from '../../interpret/link.ts';
import type { Universe } from '../../interpret/program.ts';
import { toyUniverse, toyWorkspace } from '../../interpret/testing/toys.ts';
import type { Input } from '../../model/event.ts';
import type { Script } from '../../model/script.ts';
import { workspace } from '../../model/workspace.ts';
import { effectLine } from '../lines.ts';
import { play } from '../play.ts';
import { openWorld, type SimulationSetup, type World } from '../world.ts';

export const START = Date.UTC(2026, 10, 23, 9);

/** One agent, Ann, who takes one contact at a time. */
export const universe: Universe = {
  ...toyUniverse,
  workspace: workspace.parse({
    ...toyWorkspace,
    agents: { ann: { name: 'Ann', capacity: 1, skills: { repairs: 1, general: 1 } } },
  }),
};

export const setupOf = (script: Script): SimulationSetup => ({
  universe,
  programs: new Map([['main', link(script, universe)]]),
});

export const says = (text: string, at: number, from = '+31600000001'): Input => ({
  type: 'message.received',
  at,
  pointOfContact: 'phone',
  customer: { address: from },
  message: { id: `${from} ${at}`, kind: 'text', text },
});

/** Plays inputs; the world goes through JSON between any two. */
export function run(setup: SimulationSetup, ...inputs: Input[]) {
  let world: World = openWorld(setup, START);
  const records: PlayRecord[] = [];
  for (const input of inputs) {
    const played = play(setup, JSON.parse(JSON.stringify(world)), input);
    world = played.world;
    records.push(...played.records);
  }
  const lines = records.flatMap((record) => (record.kind === 'effect' ? [effectLine(record)] : []));
  const types = records.flatMap((record) =>
    record.kind === 'effect' ? [record.effect.type] : record.kind === 'event' ? [record.event.type] : [],
  );
  return { world, records, lines, types };
}
