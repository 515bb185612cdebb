import { describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../model/instant.ts';
import { Centre, pages, pops, SANNE, says } from './testing/centre.ts';
import { AGENTS, SKILLS } from './testing/workspace.ts';

const talking = (...given: ConstructorParameters<typeof Centre>) =>
  new Centre(...given).writes('Hello').accepts('ann');

test('a conversation begins with its agent as its owner, alone in its session', () => {
  const centre = talking();
  expect(centre.task('ann')).toMatchObject({
    contact: 'c1',
    session: 'c1',
    siblings: [],
    master: 'c1',
    phase: 'active',
    role: 'owner',
    since: centre.now,
    conference: null,
    transfer: null,
    halted: null,
    status: 'open',
    wrapUp: null,
  });
});

test('who waits is on hold since then, and goes on', () => {
  const centre = talking().does('ann', { type: 'contact.held', contact: 'c1' });
  expect(centre.task('ann')).toMatchObject({ phase: 'on-hold', since: centre.now, elevations: [] });
  centre.does('ann', { type: 'contact.resumed', contact: 'c1' });
  expect(centre.task('ann')).toMatchObject({ phase: 'active', since: centre.now });
});

test('the case stands where the agent says', () => {
  const centre = talking().does('ann', { type: 'status.chosen', contact: 'c1', status: 'pending' });
  expect(centre.task('ann').status).toBe('pending');
});

test('by when the agent should reply, and then the customer', () => {
  const skills = { ...SKILLS, talk: { ...SKILLS.talk, agentResponse: 120, customerResponse: 600 } };
  const centre = talking({ skills });
  expect(centre.task('ann')).toMatchObject({ replyDue: centre.now + 2 * MINUTE, customerDue: null });
  centre.replies('ann', 'Hi');
  expect(centre.task('ann')).toMatchObject({ replyDue: null, customerDue: centre.now + 10 * MINUTE });
});

describe('pages and notes', () => {
  const steps = [
    pops('https://crm.example/any', 'Any'),
    pops('https://crm.example/ann', 'Ann’s', { agent: 'ann', destination: 'tab' }),
    pops('https://crm.example/bo', 'Bo’s', { agent: 'bo' }),
    pages('For any', 'Call back'),
    pages('For Bo', 'Psst', { agent: 'bo' }),
  ];

  test('are those for the agent, and for whoever got the contact, not those for another', () => {
    const { pops: shown, pages: notes } = talking({}, steps).task('ann');
    expect(shown.map(({ title, url, destination }) => [title, url, destination])).toEqual([
      ['Any', 'https://crm.example/any', 'panel'],
      ['Ann’s', 'https://crm.example/ann', 'tab'],
    ]);
    expect(notes.map(({ title, text }) => [title, text])).toEqual([['For any', 'Call back']]);
  });

  test('are those of the contact alone', () => {
    const centre = talking({}, steps.slice(0, 1)).writes('Hello', SANNE, 'mail').accepts('ann', 'c2');
    expect(centre.desk('ann').tasks.map(({ pops: shown }) => shown.length)).toEqual([1, 1]);
  });
});

describe('what was promised', () => {
  const sla = { firstResponse: { minutes: 10 }, solution: { hours: 2 } };

  test('is nothing where nothing is', () => {
    expect(talking().task('ann').sla).toBeNull();
  });

  test('runs from the first message; the script’s reply is none, the agent’s is', () => {
    const centre = new Centre({ sla }, [says('Welcome')]).writes('Hello');
    const began = centre.now;
    centre.accepts('ann');
    const first = () => centre.task('ann').sla!.firstResponse!;
    expect(first()).toMatchObject({
      target: 10 * MINUTE,
      due: began + 10 * MINUTE,
      met: false,
      breached: false,
    });
    centre.after(3 * MINUTE).replies('ann', 'Hi');
    const remaining = began + 10 * MINUTE - centre.now;
    expect(first()).toMatchObject({ met: true, breached: false, remaining });
  });

  test('is broken when it is late', () => {
    const centre = talking({ sla }).after(10 * MINUTE);
    expect(centre.task('ann').sla!.firstResponse).toMatchObject({ met: false, breached: true });
  });

  test('is kept once the case is resolved', () => {
    const centre = talking({ sla }).does('ann', { type: 'status.chosen', contact: 'c1', status: 'resolved' });
    expect(centre.task('ann').sla!.solution).toMatchObject({ met: true, breached: false });
  });
});

describe('a point of contact that is removed', () => {
  const halted = () => {
    const centre = talking({}, [says('Welcome')]);
    return centre.happens({ type: 'point-of-contact.removed', at: centre.now, pointOfContact: 'whatsapp' });
  };

  test('leaves nothing to be done but end the conversation', () => {
    expect(halted().task('ann')).toMatchObject({
      halted: 'point-of-contact-deleted',
      composer: null,
      elevations: [],
      may: { transfer: false, close: true, start: false },
      lines: [{}, {}],
    });
  });

  test('is not heard of elsewhere', () => {
    const centre = halted().writes('Hello', SANNE, 'mail').accepts('ann', 'c2');
    expect(centre.task('ann', 'c2')).toMatchObject({ halted: null, may: { transfer: true } });
  });

  test('lets the conversation be ended', () => {
    const centre = halted().replies('ann', 'Are you there?');
    expect(centre.task('ann').lines).toHaveLength(2);
    expect(centre.does('ann', { type: 'contact.ended', contact: 'c1' }).desk('ann').tasks).toEqual([]);
  });
});

describe('what an agent may do', () => {
  const role = (permissions: ('reply' | 'start' | 'close' | 'transfer')[]) => ({
    agents: { ann: { ...AGENTS.ann, role: 'some' } },
    roles: {
      some: { name: 'Some', permissions: ['skills-view' as const], channels: { whatsapp: permissions } },
    },
  });

  test('is all without a role', () => {
    expect(talking().task('ann').may).toEqual({ transfer: true, close: true, start: true });
  });

  test.each([
    [['reply'], { transfer: false, close: false, start: false }],
    [['reply', 'transfer'], { transfer: true, close: false, start: false }],
    [['reply', 'close', 'start'], { transfer: false, close: true, start: true }],
  ] as const)('is what the role says of the channel: %j', (permissions, may) => {
    expect(talking(role([...permissions])).task('ann').may).toEqual(may);
  });
});

describe('what is known of a contact', () => {
  const facts = {
    customerFields: {
      city: { name: 'City', type: 'text' as const },
      since: { name: 'Customer since', type: 'timestamp' as const },
      secret: { name: 'Secret', type: 'text' as const, sensitive: true },
    },
    customers: {
      sanne: {
        name: 'Sanne',
        addresses: { whatsapp: '+31612345678' },
        fields: { city: 'Utrecht', since: '2024-02-29T12:00:00.000Z', secret: 'hush' },
      },
    },
  };

  test('is what the system knows, then of the customer what is not sensitive', () => {
    expect(talking(facts).task('ann').variables).toEqual([
      { name: 'contact.id', value: 'c1' },
      { name: 'contact.origin', value: '31612345678' },
      { name: 'contact.pointOfContact', value: 'Shop on whatsapp' },
      { name: 'contact.language', value: 'nl' },
      { name: 'City', value: 'Utrecht' },
      { name: 'Customer since', value: '2024-02-29T12:00:00.000Z' },
    ]);
  });
});

test('a call interrupts an email, which waits and goes on', () => {
  const agents = {
    ann: { name: 'Ann', skills: { mail: 1, phone: 1 }, delivery: 'single' as const, capacity: 1 },
  };
  const centre = new Centre({ agents }).writes('Hello', SANNE, 'mail').accepts('ann');
  centre.writes('', SANNE, 'calls').accepts('ann', 'c2');
  expect(centre.task('ann', 'c1')).toMatchObject({ phase: 'interrupted', since: centre.now, composer: null });
  centre.after(SECOND).does('ann', { type: 'contact.ended', contact: 'c2' });
  expect(centre.task('ann', 'c1')).toMatchObject({ phase: 'active', composer: {} });
});
