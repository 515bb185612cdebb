import { expect, test } from 'vitest';
import { isEmpty } from '../acd/table.ts';
import { link } from '../interpret/link.ts';
import { toyScript, toyUniverse, toyWorkspace } from '../interpret/testing/toys.ts';
import { type Agent, agent } from '../model/agent.ts';
import type { Input } from '../model/event.ts';
import { play } from './play.ts';
import { contactIn, openWorld, type SimulationSetup } from './world.ts';

const START = Date.UTC(2026, 10, 23, 9);
const CUSTOMER = { address: '+31600000001' };

const setupOf = (agents: Record<string, Agent>): SimulationSetup => {
  const universe = { ...toyUniverse, workspace: { ...toyWorkspace, agents } };
  const script = toyScript({ route: { type: 'queueing' } });
  return { universe, programs: new Map([['main', link(script, universe)]]) };
};

const writes: Input = {
  type: 'message.received',
  at: START,
  pointOfContact: 'phone',
  customer: CUSTOMER,
  message: { id: 'm1', kind: 'text', text: 'hi' },
};
const leaves: Input = { type: 'customer.left', at: START + 1, pointOfContact: 'phone', customer: CUSTOMER };

/** What happened when the customer left, and the contact after it. */
function leave(setup: SimulationSetup, before: readonly Input[]) {
  let world = openWorld(setup, START);
  for (const input of before) world = play(setup, world, input).world;
  const played = play(setup, world, leaves);
  const happened = played.records.flatMap((record) => (record.kind === 'event' ? [record.event.type] : []));
  return { happened, contact: contactIn(played.world, 'c1'), world: played.world };
}

test('who leaves while waiting for an agent abandons the contact', () => {
  const { happened, contact, world } = leave(setupOf({}), [writes]);
  expect(happened).toEqual(['customer.left', 'contact.abandoned']);
  expect(contact).toMatchObject({ status: 'closed', agent: null });
  expect(isEmpty(world.conversations)).toBe(true);
});

test('who leaves the agent ends it', () => {
  const ann = agent.parse({ name: 'Ann', skills: { repairs: 1 } });
  const { happened, contact } = leave(setupOf({ ann }), [writes]);
  expect(happened).toEqual(['customer.left', 'contact.ended']);
  expect(contact).toMatchObject({ status: 'closed', agent: 'ann' });
});

test('who has no contact leaves nothing', () => {
  const { happened, contact } = leave(setupOf({}), []);
  expect(happened).toEqual(['customer.left']);
  expect(contact).toBeUndefined();
  expect(leave(setupOf({}), [writes, leaves]).happened).toEqual(['customer.left']);
});
