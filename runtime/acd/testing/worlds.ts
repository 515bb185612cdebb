import fc from 'fast-check';
import type { Centre } from '../floor.ts';
import { centreWith } from './centre.ts';

/** The contact centres that properties are looked at in: small, so that everything meets. */

type Given = Parameters<typeof centreWith>;
type Agents = Given[0];

export const AGENTS = ['ann', 'bob', 'cas', 'dot'];
export const SKILLS = ['repairs', 'sales'];
export const CHANNELS = ['chat', 'email', 'voice'];

const ROLES: NonNullable<NonNullable<Given[1]>['roles']> = {
  all: {
    name: 'All',
    permissions: ['skills-view'],
    channels: { chat: ['reply'], email: ['reply'], voice: ['reply'] },
  },
  mail: { name: 'Mail', permissions: ['skills-view'], channels: { email: ['reply'] } },
};

/** Some of these, each with a number. */
const some = (keys: readonly string[], values: fc.Arbitrary<number>) =>
  fc.dictionary(fc.constantFrom(...keys), values, { maxKeys: keys.length, noNullPrototype: true });

const level = fc.integer({ min: 1, max: 3 });
/** Mostly the usual, so that something happens. */
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const agent = fc.record(
  {
    name: fc.constant('Somebody'),
    skills: fc.oneof(
      { weight: 4, arbitrary: fc.record({ repairs: level, sales: level }) },
      { weight: 1, arbitrary: some(SKILLS, level) },
    ),
    capacity: fc.integer({ min: 1, max: 3 }),
    delivery: fc.constantFrom('omnichannel' as const, 'single' as const),
    receives: mostly<'push' | 'request'>('push', 'request'),
    channels: fc.oneof(fc.constant({}), some(CHANNELS, fc.nat(2))),
    desk: mostly<'agent' | 'salesforce-classic'>('agent', 'salesforce-classic'),
    role: mostly('all', 'mail', 'gone'),
    attributes: fc.constantFrom<string[]>([], ['vip']),
    active: mostly(true, false),
  },
  { requiredKeys: ['name', 'skills', 'capacity'] },
);

const routing = fc.oneof(
  fc.constantFrom(
    { criterion: 'proficiency' as const },
    { criterion: 'longest-available' as const },
    { criterion: 'least-occupied' as const },
    { criterion: 'most-occupied' as const },
  ),
  fc.record({
    criterion: fc.constant('preferred-agent' as const),
    focus: fc.constantFrom('case' as const, 'customer' as const),
    lock: fc.constantFrom('when-offline' as const, 'when-available' as const),
    fallback: fc.constantFrom(1, 10, 60),
  }),
);

const seconds = fc.constantFrom(1, 10, 30);
const skill = (name: string) =>
  fc.record(
    {
      name: fc.constant(name),
      routing,
      acceptReject: fc.boolean(),
      acceptWithin: seconds,
      agentResponse: seconds,
      customerResponse: seconds,
      wrapUp: fc.constantFrom(0, 1, 10),
      dispositions: fc.record({ required: fc.boolean() }),
      priority: fc.record({ initial: fc.nat(5), acceleration: fc.nat(3) }),
    },
    { requiredKeys: ['name'] },
  );

/** A centre as fast-check prints it: what it is made of. */
export interface Plan {
  agents: Agents;
  skills: NonNullable<NonNullable<Given[1]>['skills']>;
}

export const aPlan: fc.Arbitrary<Plan> = fc.record({
  agents: fc
    .array(agent, { minLength: 2, maxLength: AGENTS.length, size: 'max' })
    .map((all): Agents => Object.fromEntries(all.map((one, index) => [AGENTS[index]!, one]))),
  skills: fc.record({ repairs: skill('repairs'), sales: skill('sales') }),
});

export const centreOf = ({ agents, skills }: Plan): Centre =>
  centreWith(agents, {
    skills,
    roles: ROLES,
    routingAttributes: { vip: { name: 'VIP' } },
    dispositions: { solved: { name: 'Solved' } },
  });
