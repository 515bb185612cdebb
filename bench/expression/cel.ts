import { Environment } from '@marcbachmann/cel-js';
import type { Situation } from './situation.ts';

/** A way to set cel-js up, and a situation in the values that go with it, made before anything is measured. */
export interface CelSetup {
  name: string;
  environment: Environment;
  from(situation: Situation): Record<string, unknown>;
}

const untyped: CelSetup = {
  name: 'cel-js, untyped',
  environment: new Environment({ unlistedVariablesAreDyn: true }),
  from: (situation) => ({
    ...situation,
    contact: { ...situation.contact, lastSeen: new Date(situation.contact.lastSeen) },
    now: new Date(situation.now),
  }),
};

/** An object of a class with those values: cel-js knows types by their classes. */
class Fields {
  constructor(values: object) {
    Object.assign(this, values);
  }
}
class Message extends Fields {}
class Extra extends Fields {}
class Contact extends Fields {}
class Queue extends Fields {}
class Agents extends Fields {}

const typed: CelSetup = {
  name: 'cel-js, typed',
  environment: new Environment()
    .registerType('Message', { ctor: Message, fields: { text: 'string' } })
    .registerType('Extra', { ctor: Extra, fields: { tier: 'string' } })
    .registerType('Contact', {
      ctor: Contact,
      fields: { channel: 'string', lastSeen: 'google.protobuf.Timestamp', fields: 'Extra' },
    })
    .registerType('Queue', { ctor: Queue, fields: { waiting: 'int' } })
    .registerType('Agents', { ctor: Agents, fields: { available: 'int' } })
    .registerVariable('message', 'Message')
    .registerVariable('contact', 'Contact')
    .registerVariable('queue', 'Queue')
    .registerVariable('agents', 'Agents')
    .registerVariable('tags', 'list<string>')
    .registerVariable('now', 'google.protobuf.Timestamp'),
  from: ({ message, contact, queue, agents, tags, now }) => ({
    message: new Message(message),
    contact: new Contact({
      channel: contact.channel,
      lastSeen: new Date(contact.lastSeen),
      fields: new Extra(contact.fields),
    }),
    // The whole numbers of CEL, so that no number has to be made one.
    queue: new Queue({ waiting: BigInt(queue.waiting) }),
    agents: new Agents({ available: BigInt(agents.available) }),
    tags,
    now: new Date(now),
  }),
};

/** The fastest ways that need no patching; which of them is faster differs from expression to expression. */
export const celSetups: readonly CelSetup[] = [untyped, typed];

/** Whole numbers come out as bigints. */
export const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
