import { type Contact, consentOf, recordOf } from '../model/contact.ts';
import type { CustomerFields } from '../model/customer.ts';
import type { Instant } from '../model/instant.ts';
import { isReservedName } from '../model/json.ts';
import type { Variables } from '../model/variable.ts';
import type { Environment, EnvironmentVariable, ExprType, RecordField } from './environment.ts';
import { TEXT, TIMESTAMP } from './types.ts';

/** What expressions of a flow are evaluated for: a contact, and the time it is for the contact centre. */
export interface Situation {
  readonly contact: Contact;
  readonly now: Instant;
}

type Read = (situation: Situation) => unknown;

const text = (...names: string[]): [string, RecordField][] => names.map((name) => [name, { type: TEXT }]);
const record = (fields: Iterable<[string, RecordField]>): ExprType => ({
  kind: 'record',
  fields: new Map(fields),
});

/** Stands for the message of a customer who has not written yet. */
const NO_MESSAGE = Object.freeze({ text: '', kind: '' });

/** What a contact does not have yet is empty. */
const CONTACT_FIELDS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['id', ({ contact: of }) => of.id],
  ['channel', ({ contact: of }) => of.channel],
  ['pointOfContact', ({ contact: of }) => of.pointOfContact],
  ['language', ({ contact: of }) => of.language],
  ['status', ({ contact: of }) => of.status],
  ['case', ({ contact: of }) => recordOf(of).status],
  ['consent', ({ contact: of }) => consentOf(of)],
  ['skill', ({ contact: of }) => of.skill ?? ''],
  ['disposition', ({ contact: of }) => recordOf(of).disposition ?? ''],
  ['startedAt', ({ contact: of }) => of.startedAt],
  ['tags', ({ contact: of }) => recordOf(of).tags],
]);

const contact: EnvironmentVariable<Situation> = {
  type: record([
    ...text(
      'id',
      'channel',
      'pointOfContact',
      'language',
      'status',
      'case',
      'consent',
      'skill',
      'disposition',
    ),
    ['startedAt', { type: TIMESTAMP }],
    ['tags', { type: { kind: 'list', of: TEXT } }],
  ]),
  read: (situation) => Object.fromEntries([...CONTACT_FIELDS].map(([name, read]) => [name, read(situation)])),
  fields: CONTACT_FIELDS,
};

/** Facts that nobody declared may be there and be anything. */
const ANY_FACTS: ExprType = { kind: 'record', fields: new Map(), open: true };

const factsType = (declared: CustomerFields): ExprType =>
  record(
    Object.entries(declared).map(([name, { type }]) => [name, { type: { kind: type }, optional: true }]),
  );

const customer = (declared: CustomerFields | undefined): EnvironmentVariable<Situation> => ({
  type: record([
    ...text('address', 'name'),
    ['fields', { type: declared ? factsType(declared) : ANY_FACTS }],
  ]),
  read: ({ contact: of }) => of.customer,
  fields: new Map<string, Read>([
    ['address', ({ contact: of }) => of.customer.address],
    ['name', ({ contact: of }) => of.customer.name],
    ['fields', ({ contact: of }) => of.customer.fields],
  ]),
});

const message: EnvironmentVariable<Situation> = {
  type: record([...text('text', 'kind'), ['choice', { type: TEXT, optional: true }]]),
  read: ({ contact: of }) => of.message ?? NO_MESSAGE,
  fields: new Map<string, Read>([
    ['text', ({ contact: of }) => (of.message === null ? '' : of.message.text)],
    ['kind', ({ contact: of }) => (of.message === null ? '' : of.message.kind)],
    ['choice', ({ contact: of }) => (of.message === null ? undefined : of.message.choice)],
  ]),
};

/** The id of the agent who has the contact; empty while nobody has. */
const agent: EnvironmentVariable<Situation> = { type: TEXT, read: ({ contact: of }) => of.agent ?? '' };

/** The time of the event that is being handled: given, never read from a clock. */
const now: EnvironmentVariable<Situation> = { type: TIMESTAMP, read: (of) => of.now };

/** A variable named like something every object has must be the contact's own to count as set. */
const variableReader = (name: string): Read =>
  isReservedName(name)
    ? ({ contact: of }) => (Object.hasOwn(of.vars, name) ? of.vars[name] : undefined)
    : ({ contact: of }) => of.vars[name];

function flowVariables(variables: Variables): EnvironmentVariable<Situation> {
  const declared = Object.entries(variables);
  return {
    type: record(
      declared.map(([name, { type, default: initial, parameter }]) => [
        name,
        { type: { kind: type }, optional: initial === undefined && !parameter },
      ]),
    ),
    read: ({ contact: of }) => of.vars,
    fields: new Map(declared.map(([name]) => [name, variableReader(name)])),
  };
}

/**
 * What a flow's expressions can speak about: the contact, the time, the variables that the flow declares and the custom
 * fields that the workspace declares. Without a workspace `customer.fields` may hold anything.
 */
export const contactEnvironment = (
  variables: Variables,
  customerFields?: CustomerFields,
): Environment<Situation> => ({
  variables: new Map([
    ['contact', contact],
    ['customer', customer(customerFields)],
    ['message', message],
    ['vars', flowVariables(variables)],
    ['agent', agent],
    ['now', now],
  ]),
});

const VARIABLE_PATH = 'vars.';

/** The environment of a place where some variables, by name, are sure to be set. */
export const whereSet = (
  environment: Environment<Situation>,
  isSet: (variable: string) => boolean,
): Environment<Situation> => ({
  ...environment,
  isSet: (path) => path.startsWith(VARIABLE_PATH) && isSet(path.slice(VARIABLE_PATH.length)),
});
