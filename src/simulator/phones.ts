import {
  type ChannelDefinition,
  type Contact,
  type CustomerAct,
  type Event,
  type Input,
  type Instant,
  lastContact,
  type VariableValue,
  webhookOf,
} from '#runtime/index.ts';
import type { Line } from './phone.ts';
import { nextMoment, type Simulation } from './play.ts';
import type { Scene } from './scene.ts';

/** Somebody who can write: a made-up customer of the workspace, or of this simulation alone. */
export interface Caller {
  /** Key in the workspace's customers, or of a guest. */
  id: string;
  name: string;
  /** As people write it. */
  address: string;
}

/** A customer who is no part of the project, with an address on the channel of one point of contact. */
export interface Guest extends Caller {
  point: string;
}

/** A customer's phone, open at a point of contact. */
export interface Phone {
  point: string;
  caller: Caller;
}

export const phoneKey = ({ point, caller }: Phone): string => `${point} ${caller.id}`;

/** The channel of a point of contact. */
export const channelOf = ({ setup }: Pick<Scene, 'setup'>, point: string): ChannelDefinition | undefined => {
  const { workspace, channels } = setup.universe;
  const { pointsOfContact } = workspace;
  return Object.hasOwn(pointsOfContact, point)
    ? channels.get(pointsOfContact[point]?.channel ?? '')
    : undefined;
};

/** Where the channel tells the phone from others. */
export const lineOf = (scene: Scene, { point, caller }: Phone): Line => ({
  pointOfContact: point,
  address: channelOf(scene, point)?.address(caller.address) ?? caller.address,
});

/** The customers who can write to a point of contact: those of the workspace, then guests. */
export function callersOf(
  { workspace }: Pick<Scene, 'workspace'>,
  point: string,
  guests: readonly Guest[] = [],
): Caller[] {
  const { pointsOfContact, customers } = workspace;
  const channel = Object.hasOwn(pointsOfContact, point) ? (pointsOfContact[point]?.channel ?? '') : '';
  const known = Object.entries(customers).flatMap(([id, { name, addresses }]) => {
    const address = Object.hasOwn(addresses, channel) ? addresses[channel] : undefined;
    return address === undefined ? [] : [{ id, name, address }];
  });
  return [...known, ...guests.filter((guest) => guest.point === point)];
}

/** The points of contact that customers can write to: a definition of their channel is there. */
export const pointsOf = (scene: Scene): string[] =>
  Object.keys(scene.workspace.pointsOfContact).filter((point) => channelOf(scene, point));

/** Every phone that there is. */
export const everyPhone = (scene: Scene, guests: readonly Guest[]): Phone[] =>
  pointsOf(scene).flatMap((point) => callersOf(scene, point, guests).map((caller) => ({ point, caller })));

const senderOf = (scene: Scene, phone: Phone) => ({
  address: lineOf(scene, phone).address,
  name: phone.caller.name,
});

/** The webhook that the channel would send for what a customer does on the phone; undefined without the channel. */
export const said = (
  simulation: Simulation,
  { point, caller }: Phone,
  act: CustomerAct,
  at: Instant = nextMoment(simulation),
): Input | undefined =>
  webhookOf(
    {
      pointOfContact: point,
      customer: { address: caller.address, name: caller.name },
      act,
      messageId: `simulated-${simulation.inputs.length + 1}`,
      at,
    },
    simulation.scene.setup.universe,
  );

/** The customer closes the page, or hangs up. */
export const leftBy = (
  simulation: Simulation,
  phone: Phone,
  at: Instant = nextMoment(simulation),
): Event => ({
  type: 'customer.left',
  at,
  pointOfContact: phone.point,
  customer: senderOf(simulation.scene, phone),
});

/** The event with which another system begins this flow for a customer. */
export const startedBy = (
  simulation: Simulation,
  phone: Phone,
  variables: Record<string, VariableValue>,
): Event => ({
  type: 'contact.started',
  at: nextMoment(simulation),
  pointOfContact: phone.point,
  customer: senderOf(simulation.scene, phone),
  script: simulation.scene.flow.id,
  variables,
});

/** What a channel tells of a message that went out. */
export type Report = NonNullable<ChannelDefinition['reports']>[number];

/** The channel tells what became of the message that an effect sent. */
export const reported = (
  simulation: Simulation,
  { point }: Phone,
  effect: string,
  status: Report,
): Event => ({
  type: 'delivery.reported',
  at: nextMoment(simulation),
  pointOfContact: point,
  message: `simulated-${effect}`,
  status,
  effect,
});

/** The latest contact of a phone. */
export function latestContact({ world, scene }: Simulation, phone: Phone): Contact | undefined {
  const { pointOfContact, address } = lineOf(scene, phone);
  return lastContact(
    world,
    (contact) => contact.pointOfContact === pointOfContact && contact.customer.address === address,
  );
}
