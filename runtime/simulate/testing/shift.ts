import { link } from '../../interpret/link.ts';
import type { Universe } from '../../interpret/program.ts';
import { toyScript, toyUniverse, toyWorkspace } from '../../interpret/testing/toys.ts';
import type { DeskEvent } from '../../model/desk-event.ts';
import { SECOND } from '../../model/instant.ts';
import type { Script } from '../../model/script.ts';
import { workspace } from '../../model/workspace.ts';
import type { SimulationSetup } from '../world.ts';
import { START } from './run.ts';

const toy = toyUniverse.channels.get('toy')!;
/** Of letters: they may be written at any time. */
const { window: _, ...written } = toy.capabilities;
const repairs = {
  name: 'repairs',
  acceptReject: true,
  acceptWithin: 30,
  customerResponse: 600,
  wrapUp: 20,
  dispositions: { choices: ['solved'] },
};

/** Ann and Bob, who accept or reject repairs; from a telephone they can go on by letter. */
const universe: Universe = {
  ...toyUniverse,
  channels: new Map([
    ['toy', { ...toy, capabilities: { ...toy.capabilities, elevatesTo: ['letter'] } }],
    ['letter', { ...toy, channel: 'letter', mediaType: 'letter', capabilities: written }],
  ]),
  workspace: workspace.parse({
    ...toyWorkspace,
    pointsOfContact: {
      ...toyWorkspace.pointsOfContact,
      box: { name: 'Box', channel: 'letter', address: 'box', defaultSkill: 'general', defaultScript: 'main' },
    },
    skills: { general: { name: 'general' }, repairs },
    dispositions: { solved: { name: 'Solved' } },
    agents: {
      ann: { name: 'Ann', capacity: 2, skills: { repairs: 1, general: 1 } },
      bob: { name: 'Bob', capacity: 2, skills: { repairs: 2, general: 2 } },
    },
  }),
};

/** A shift of the two; customers are queued for repairs unless a script says otherwise. */
export const shiftOf = (script: Script = toyScript({ a: { type: 'queueing' } })): SimulationSetup => ({
  universe,
  programs: new Map([['main', link(script, universe)]]),
});

type Of<T extends DeskEvent['type']> = Extract<DeskEvent, { type: T }>;
type Rest<T extends DeskEvent['type']> = Omit<Of<T>, 'type' | 'at' | 'agent'>;

/** What an agent does, so many seconds after the start. */
export const acts = <T extends DeskEvent['type']>(agent: string, seconds: number, type: T, rest: Rest<T>) =>
  ({ type, at: START + seconds * SECOND, agent, ...rest }) as unknown as Of<T>;
