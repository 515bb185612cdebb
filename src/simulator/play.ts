import {
  type ChannelDefinition,
  type Contact,
  type Course,
  type CustomerAct,
  contactsOf,
  goFurther as goOn,
  type Input,
  type Instant,
  openCourse,
  type PlayRecord,
  type PointOfContact,
  replay as playAgain,
  proceed,
  rewind,
  type ScenarioSetting,
  SECOND,
  type SimulationInput,
  type Stopped,
  type Stops,
  type VariableValue,
  type World,
} from '#runtime/index.ts';
import type { Scene } from './scene.ts';

/** A simulation as it is looked at: what was put in up to there, and everything that came of it. */
export interface Simulation {
  readonly scene: Scene;
  /** All of it, also what comes after the moment that is looked at. */
  readonly course: Course;
  readonly startedAt: Instant;
  readonly world: World;
  readonly setting: ScenarioSetting;
  readonly inputs: readonly SimulationInput[];
  readonly records: readonly PlayRecord[];
  /** What was put in last has not been played to its end: it stands before a step. */
  readonly stopped?: Stopped;
}

/** A made-up customer on the channel of the scene's point of contact. */
export interface Caller {
  /** Key in the workspace's customers. */
  id: string;
  name: string;
  /** As the workspace writes it. */
  address: string;
}

export const begin = (scene: Scene, at: Instant, setting?: ScenarioSetting): Simulation =>
  look(scene, openCourse(scene.setup, at, setting));

/** A course as it stood after its first moments; all of them, unless said otherwise. */
export function look(scene: Scene, course: Course, count = course.moments.length): Simulation {
  const { moments, startedAt, opening, stopped } = course;
  const shown = count < moments.length ? moments.slice(0, count) : moments;
  const { world, setting } = shown.at(-1) ?? opening;
  return {
    ...{ scene, course, startedAt, world, setting },
    inputs: shown.map(({ input }) => input),
    records: shown.flatMap(({ records }) => records),
    ...(stopped && shown === moments ? { stopped } : {}),
  };
}

/** How many of its moments are looked at. */
export const lookedAt = ({ inputs }: Simulation): number => inputs.length;

/** What an input leads to from the moment that is looked at; with `stops`, as far as the first of them. */
export const react = (simulation: Simulation, input: SimulationInput, stops?: Stops): Simulation =>
  look(simulation.scene, proceed(rewind(simulation.course, lookedAt(simulation)), [input], stops));

/** Goes on from where it stands, as far as the next stop. */
export const goFurther = ({ scene, course }: Simulation, before: Stops['before']): Simulation =>
  look(scene, goOn(course, before));

/** The same inputs at the same times in another scene, such as the flow after a change. */
export const replay = ({ course }: Simulation, scene: Scene): Simulation =>
  look(scene, playAgain(course, scene.setup));

/** Time stands still until somebody acts; whoever does, does it a second later. */
const nextMoment = ({ world }: Simulation): Instant => world.now + SECOND;

/** The webhook that the channel would send for what a customer does on the phone; undefined without the channel. */
export function said(simulation: Simulation, caller: Caller, act: CustomerAct): Input | undefined {
  const { scene, inputs } = simulation;
  const point = pointOf(scene);
  const channel = channelOf(scene);
  if (!point || !channel) return undefined;
  const at = nextMoment(simulation);
  const body = channel.simulate({
    act,
    messageId: `simulated-${inputs.length + 1}`,
    at,
    customer: { address: channelAddress(scene, caller), name: caller.name },
    pointOfContact: { address: point.address, account: point.account ?? point.address },
  });
  return { type: 'webhook', at, channel: channel.channel, body };
}

/** The event with which another system begins this flow for a customer. */
export function startedBy(
  simulation: Simulation,
  caller: Caller,
  variables: Record<string, VariableValue>,
): Input {
  const { scene } = simulation;
  return {
    type: 'contact.started',
    at: nextMoment(simulation),
    pointOfContact: scene.point,
    customer: { address: channelAddress(scene, caller), name: caller.name },
    script: scene.flow.id,
    variables,
  };
}

export const agentTurned = (
  simulation: Simulation,
  agent: string,
  state: 'available' | 'unavailable',
): Input => ({ type: 'agent.state.changed', at: nextMoment(simulation), agent, state });

export const ended = (simulation: Simulation, contact: string): Input => ({
  type: 'contact.ended',
  at: nextMoment(simulation),
  contact,
});

export const passedTo = (at: Instant): Input => ({ type: 'time.passed', at });

/** The customer's address as the channel itself writes it. */
export const channelAddress = (scene: Scene, { address }: Caller): string =>
  channelOf(scene)?.address(address) ?? address;

const pointOf = ({ setup, point }: Scene): PointOfContact | undefined =>
  setup.universe.workspace.pointsOfContact[point];

/** The channel of the scene's point of contact. */
export const channelOf = (scene: Scene): ChannelDefinition | undefined =>
  scene.setup.universe.channels.get(pointOf(scene)?.channel ?? '');

/** The customers who can write to the scene's point of contact. */
export function callersOf({ workspace, point }: Scene): Caller[] {
  const channel = workspace.pointsOfContact[point]?.channel ?? '';
  return Object.entries(workspace.customers).flatMap(([id, { name, addresses }]) => {
    const address = Object.hasOwn(addresses, channel) ? addresses[channel] : undefined;
    return address === undefined ? [] : [{ id, name, address }];
  });
}

/** The latest contact of a customer at the scene's point of contact. `address` is the channel's. */
export const latestContact = ({ world, scene }: Simulation, address: string): Contact | undefined =>
  contactsOf(world).findLast(
    ({ pointOfContact, customer }) => pointOfContact === scene.point && customer.address === address,
  );
