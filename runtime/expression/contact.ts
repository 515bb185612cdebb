import type { Contact } from '../model/contact.ts';
import { isReservedName } from '../model/json.ts';
import type { Variables } from '../model/variable.ts';
import type { Environment, EnvironmentVariable, ExprType, RecordField } from './environment.ts';
import { TEXT } from './types.ts';

type Read = (contact: Contact) => unknown;

const text = (...names: string[]): [string, RecordField][] => names.map((name) => [name, { type: TEXT }]);
const record = (fields: Iterable<[string, RecordField]>): ExprType => ({
  kind: 'record',
  fields: new Map(fields),
});

/** Stands for the message of a customer who has not written yet. */
const NO_MESSAGE = Object.freeze({ text: '', kind: '' });

const contact: EnvironmentVariable<Contact> = {
  type: record(text('id', 'channel', 'pointOfContact', 'language', 'status')),
  read: (of) => of,
  fields: new Map<string, Read>([
    ['id', (of) => of.id],
    ['channel', (of) => of.channel],
    ['pointOfContact', (of) => of.pointOfContact],
    ['language', (of) => of.language],
    ['status', (of) => of.status],
  ]),
};

const customer: EnvironmentVariable<Contact> = {
  type: record(text('address', 'name')),
  read: (of) => of.customer,
  fields: new Map<string, Read>([
    ['address', (of) => of.customer.address],
    ['name', (of) => of.customer.name],
  ]),
};

const message: EnvironmentVariable<Contact> = {
  type: record([...text('text', 'kind'), ['choice', { type: TEXT, optional: true }]]),
  read: (of) => of.message ?? NO_MESSAGE,
  fields: new Map<string, Read>([
    ['text', (of) => (of.message === null ? '' : of.message.text)],
    ['kind', (of) => (of.message === null ? '' : of.message.kind)],
    ['choice', (of) => (of.message === null ? undefined : of.message.choice)],
  ]),
};

/** The id of the agent who has the contact; empty while nobody has. */
const agent: EnvironmentVariable<Contact> = { type: TEXT, read: (of) => of.agent ?? '' };

/** A variable named like something every object has must be the contact's own to count as set. */
const variableReader = (name: string): Read =>
  isReservedName(name)
    ? (of) => (Object.hasOwn(of.vars, name) ? of.vars[name] : undefined)
    : (of) => of.vars[name];

function flowVariables(variables: Variables): EnvironmentVariable<Contact> {
  const declared = Object.entries(variables);
  return {
    type: record(
      declared.map(([name, { type, default: initial }]) => [
        name,
        { type: { kind: type }, optional: initial === undefined },
      ]),
    ),
    read: (of) => of.vars,
    fields: new Map(declared.map(([name]) => [name, variableReader(name)])),
  };
}

/** What a flow's expressions can speak about: the contact, and the variables that the flow declares. */
export const contactEnvironment = (variables: Variables): Environment<Contact> => ({
  variables: new Map([
    ['contact', contact],
    ['customer', customer],
    ['message', message],
    ['vars', flowVariables(variables)],
    ['agent', agent],
  ]),
});
