import { describe, expect, test } from 'vitest';
import { Centre, SANNE } from './testing/centre.ts';
import { AGENTS, SKILLS } from './testing/workspace.ts';

test('an agent nobody knows has an empty desk', () => {
  const desk = new Centre().writes('Hello').desk('constructor');
  expect(desk).toMatchObject({
    agent: { id: 'constructor', state: 'offline' },
    requests: [],
    tasks: [],
    load: { held: 0 },
    plusOne: null,
    history: [],
  });
});

test('a view is plain, and the same for the same world', () => {
  const centre = new Centre().writes('Hello').accepts('ann');
  const view = centre.desk('ann');
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  expect(centre.desk('ann')).toEqual(view);
});

test('tasks are in the order in which they came, and count as sessions', () => {
  const centre = new Centre();
  for (const point of ['calls', 'mail', 'chat']) centre.writes('Hi', SANNE, point);
  for (const contact of ['c1', 'c2', 'c3']) centre.accepts('ann', contact);
  const { tasks, load } = centre.desk('ann');
  expect(tasks.map(({ contact, icon }) => [contact, icon])).toEqual([
    ['c1', 'voice'],
    ['c2', 'email'],
    ['c3', 'chat'],
  ]);
  expect(load).toEqual({ held: 3, capacity: 9 });
});

describe('+1 contact', () => {
  const agents = { ann: { ...AGENTS.ann, receives: 'request' as const, capacity: 1 } };

  test('is not there for who is given contacts', () => {
    expect(new Centre().desk('ann').plusOne).toBeNull();
  });

  test('asks for one more, of no kind', () => {
    const centre = new Centre({ agents }).writes('Hello');
    expect(centre.desk('ann')).toMatchObject({ plusOne: { asked: false, canAsk: true }, requests: [] });
    centre.does('ann', { type: 'contact.requested' });
    expect(centre.desk('ann')).toMatchObject({
      plusOne: { asked: false, canAsk: false },
      requests: [{ contact: 'c1' }],
    });
  });

  test('is asked once, until something comes', () => {
    const centre = new Centre({ agents }).does('ann', { type: 'contact.requested' });
    expect(centre.desk('ann').plusOne).toEqual({ asked: true, canAsk: false });
    centre.writes('Hello');
    expect(centre.desk('ann').plusOne).toEqual({ asked: false, canAsk: false });
  });

  test('cannot be asked for by who takes nothing new', () => {
    const centre = new Centre({ agents }).does('ann', { type: 'agent.state.changed', state: 'unavailable' });
    expect(centre.desk('ann').plusOne).toEqual({ asked: false, canAsk: false });
  });
});

describe('whom a contact can be handed to', () => {
  test('every other agent in use, with what they do', () => {
    const agents = { ...AGENTS, dee: { name: 'Dee', skills: {}, active: false } };
    const centre = new Centre({ agents }).does('bo', { type: 'agent.state.changed', state: 'unavailable' });
    centre.writes('Hello').accepts('ann');
    const seen = (agent: string) =>
      centre.desk(agent).targets.agents.map(({ id, state, load }) => [id, state, load]);
    expect(seen('cas')).toEqual([
      ['ann', 'available', { held: 1, capacity: 9 }],
      ['bo', 'unavailable', { held: 0, capacity: 3 }],
    ]);
    expect(seen('ann').map(([id]) => id)).toEqual(['bo', 'cas']);
  });

  test('every queue, with who waits and who has room', () => {
    const agents = { ann: { name: 'Ann', skills: { talk: 1 }, capacity: 1 } };
    const centre = new Centre({ agents });
    const talk = () => centre.desk('ann').targets.skills.find(({ id }) => id === 'talk');
    expect(talk()).toEqual({ id: 'talk', name: 'talk', waiting: 0, available: 1 });
    for (const address of ['+31612345671', '+31612345672', '+31612345673']) centre.writes('Hi', { address });
    expect(talk()).toMatchObject({ waiting: 2, available: 0 });
    expect(centre.desk('ann').targets.skills.map(({ id }) => id)).toEqual(Object.keys(SKILLS));
  });
});

describe('what an agent had', () => {
  const had = (more = {}) => new Centre(more).writes('Hello').accepts('ann');

  test('is not what they have, or are asked to take', () => {
    expect(had().desk('ann').history).toEqual([]);
    expect(new Centre().writes('Hello').desk('ann').history).toEqual([]);
  });

  test('says who it was, when they got it, and how it ended', () => {
    const centre = had({ dispositions: { sold: { name: 'Sold a bicycle' } } });
    const at = centre.now;
    centre.does('ann', { type: 'contact.ended', contact: 'c1', disposition: 'sold' });
    expect(centre.desk('ann').history).toEqual([
      {
        contact: 'c1',
        icon: 'messaging',
        customer: 'Sanne de Boer',
        number: '31612345678',
        at,
        isOver: true,
        disposition: 'Sold a bicycle',
      },
    ]);
    expect(centre.desk('bo').history).toEqual([]);
  });

  test('is told the latest first, whether it is over or not', () => {
    const centre = had().does('ann', { type: 'contact.ended', contact: 'c1' });
    centre.writes('', { address: '+31612345679' }, 'calls').accepts('ann', 'c2');
    centre.does('ann', { type: 'transfer.requested', contact: 'c2', to: { kind: 'agent', agent: 'cas' } });
    centre.accepts('cas', 'c2');
    expect(centre.desk('ann').history.map(({ contact, isOver }) => [contact, isOver])).toEqual([
      ['c2', false],
      ['c1', true],
    ]);
  });
});
