import { type Contact, type ContactRecord, recordOf } from '../../model/contact.ts';
import type { Instant } from '../../model/instant.ts';
import type { Variables } from '../../model/variable.ts';
import { contactEnvironment, type Situation } from '../contact.ts';
import type { Environment } from '../environment.ts';

/** What the flow of the tests declares. Variables without default may be unset. */
export const variables: Variables = {
  order_id: { type: 'text' },
  visits: { type: 'number', default: 0 },
  vip: { type: 'boolean', default: false },
  nickname: { type: 'text' },
  in: { type: 'text' },
  constructor: { type: 'text' as const },
};

export const flowEnvironment: Environment<Situation> = contactEnvironment(variables);

/** Tuesday 24 November 2026, 09:00 UTC. */
const NOW: Instant = Date.UTC(2026, 10, 24, 9);

/** A customer of the tests in the middle of a conversation, with what a test changes. */
export const situationWith = (changes: Partial<Contact> = {}): Situation => ({
  contact: contactWith(changes),
  now: NOW,
});

/** What is noted of a contact, with what a test changes. */
export const recordWith = (changes: Partial<ContactRecord>): ContactRecord => ({
  ...recordOf({ record: null }),
  ...changes,
});

const contactWith = (changes: Partial<Contact>): Contact => ({
  id: 'c1',
  channel: 'whatsapp',
  pointOfContact: 'shop',
  script: 'support',
  revision: 'sha256-0',
  customer: { address: '31612345678', name: 'Sanne de Vries', fields: {} },
  startedAt: 0,
  language: 'nl',
  status: 'open',
  step: 'ask',
  memory: 0,
  timer: null,
  effects: 0,
  message: { id: 'm1', kind: 'choice', text: 'Mijn FACTUUR', choice: 'invoice' },
  windowUntil: 0,
  vars: { order_id: 'A-17', visits: 3, vip: true },
  skill: null,
  queue: null,
  agent: null,
  record: recordWith({ tags: ['repair'] }),
  failure: null,
  ...changes,
});

/** Values whose types nobody declared: everything is looked at when it is there. */
export const looseEnvironment: Environment<Record<string, unknown>> = {
  variables: new Map([
    ['data', { type: { kind: 'any' }, read: (scope) => scope['data'] ?? null }],
    ['open', { type: { kind: 'record', fields: new Map(), open: true }, read: (scope) => scope['data'] }],
  ]),
};
