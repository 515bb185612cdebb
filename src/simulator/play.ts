import {
  type ChannelDefinition,
  type Contact,
  type CustomerAct,
  type Input,
  type Instant,
  openWorld,
  type PlayRecord,
  type PointOfContact,
  play,
  SECOND,
  type VariableValue,
  type World,
} from '#runtime/index.ts';
import type { Scene } from './scene.ts';

/** A simulation so far: what was put in, and everything that came of it. */
export interface Simulation {
  readonly scene: Scene;
  readonly startedAt: Instant;
  readonly world: World;
  readonly inputs: readonly Input[];
  readonly records: readonly PlayRecord[];
}

/** A made-up customer on the channel of the scene's point of contact. */
export interface Caller {
  /** Key in the workspace's customers. */
  id: string;
  name: string;
  /** As the workspace writes it. */
  address: string;
}

export const begin = (scene: Scene, at: Instant): Simulation => ({
  scene,
  startedAt: at,
  world: openWorld(scene.setup, at),
  inputs: [],
  records: [],
});

/** What an input leads to. */
export function react(simulation: Simulation, input: Input): Simulation {
  const { world, records } = play(simulation.scene.setup, simulation.world, input);
  return {
    ...simulation,
    world,
    inputs: [...simulation.inputs, input],
    records: [...simulation.records, ...records],
  };
}

/** The same inputs at the same times in another scene, such as the flow after a change. */
export const replay = ({ inputs, startedAt }: Simulation, scene: Scene): Simulation =>
  inputs.reduce(react, begin(scene, startedAt));

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
  Object.values(world.contacts).findLast(
    ({ pointOfContact, customer }) => pointOfContact === scene.point && customer.address === address,
  );
