import { describe, expect, test } from 'vitest';
import { toyScript } from '../interpret/testing/toys.ts';
import type { Input } from '../model/event.ts';
import { HOUR, MINUTE } from '../model/instant.ts';
import { inputLine } from './lines.ts';
import { run, START, says, setupOf, universe } from './testing/run.ts';
import { contactIn, contactsOf, nextDue } from './world.ts';

const question = setupOf(
  toyScript({
    ask: { type: 'asking', params: { timeout: 3_600 }, next: { answered: 'route', timeout: 'ask' } },
    route: { type: 'queueing' },
  }),
);

describe('a customer writes', () => {
  test('a contact opens in the customer’s language, answers, is queued and given to an agent', () => {
    const { world, types } = run(question, says('hi', START), says('yes', START + MINUTE));
    expect(types).toEqual([
      'message.received',
      'message.send',
      'timer.set',
      'message.received',
      'timer.cancel',
      'contact.queue',
      'contact.assign',
      'agent.assigned',
    ]);
    expect(contactIn(world, 'c1')).toMatchObject({ language: 'nl', status: 'assigned', agent: 'ann' });
  });
  test('each customer has a contact of their own; after its end a new one opens', () => {
    const ended: Input = { type: 'contact.ended', at: START + 2, contact: 'c1' };
    const { world } = run(
      question,
      says('hi', START),
      says('hi', START + 1, '+33600000002'),
      ended,
      says('me again', START + 3),
    );
    expect(contactsOf(world).map(({ id, status, language }) => [id, status, language])).toEqual([
      ['c1', 'closed', 'nl'],
      ['c2', 'open', 'fr'],
      ['c3', 'open', 'nl'],
    ]);
  });
  test('a message that comes twice counts once', () => {
    const { types, records } = run(question, says('hi', START), says('hi', START));
    expect(types.filter((type) => type === 'message.send')).toHaveLength(1);
    expect(records.at(-1)).toMatchObject({ kind: 'ignored', ignored: { code: 'event.duplicate' } });
  });
  test('a script that is not loaded leaves its contacts to the default skill', () => {
    const { world, records } = run({ universe, programs: new Map() }, says('hi', START));
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'assigned', skill: 'general' });
    expect(records).toContainEqual(
      expect.objectContaining({
        kind: 'problem',
        problem: expect.objectContaining({ code: 'script.unknown' }),
      }),
    );
  });
  test('an unknown point of contact is a problem, not a crash', () => {
    const { records } = run(question, { ...says('hi', START), pointOfContact: 'constructor' } as Input);
    expect(records).toMatchObject([{ kind: 'problem', problem: { code: 'reference.unknown' } }]);
  });
});

describe('time passes', () => {
  const passes = (at: number): Input => ({ type: 'time.passed', at });
  test('each timer fires at its own time, also those set on the way', () => {
    const { records } = run(question, says('hi', START), passes(START + 3 * HOUR + MINUTE));
    const asked = records.flatMap((record) =>
      record.kind === 'effect' && record.effect.type === 'message.send' ? [record.at] : [],
    );
    expect(asked).toEqual([START, START + HOUR, START + 2 * HOUR, START + 3 * HOUR]);
  });
  test('a timer due at the very instant fires before what happens then', () => {
    const { types } = run(question, says('hi', START), says('yes', START + HOUR));
    expect(types.slice(3, 5)).toEqual(['timer.fired', 'message.send']);
  });
  test('it never goes back', () => {
    const { world } = run(question, passes(START + HOUR), says('hi', START));
    expect(world.now).toBe(START + HOUR);
    expect(contactIn(world, 'c1')).toMatchObject({ startedAt: START + HOUR });
  });
  test('the next thing that happens by itself is known', () => {
    expect(nextDue(run(question, says('hi', START)).world)).toBe(START + HOUR);
    expect(nextDue(run(question).world)).toBeUndefined();
  });
});

test('an agent who is away gets the contact on coming back', () => {
  const agent = (state: 'available' | 'unavailable', at: number): Input => ({
    type: 'agent.state.changed',
    at,
    agent: 'ann',
    state,
  });
  const { types } = run(
    setupOf(toyScript({ a: { type: 'queueing' } })),
    agent('unavailable', START),
    says('hi', START + 1),
    agent('available', START + 2),
  );
  expect(types).toEqual([
    'agent.state.changed',
    'message.received',
    'contact.queue',
    'agents.none',
    'agent.state.changed',
    'contact.assign',
    'agent.assigned',
  ]);
});

test('a contact can be started without a message, with variables', () => {
  const started: Input = {
    type: 'contact.started',
    at: START,
    pointOfContact: 'phone',
    customer: { address: '+31600000001', name: 'An' },
    variables: { appointment: 'Tuesday' },
  };
  const { world, types } = run(setupOf(toyScript({ a: { type: 'queueing' } })), started);
  expect(types).toContain('contact.queue');
  expect(contactIn(world, 'c1')).toMatchObject({ vars: { appointment: 'Tuesday' }, skill: 'repairs' });
});

test('a customer is the same one however the address is written', () => {
  const started: Input = {
    type: 'contact.started',
    at: START,
    pointOfContact: 'phone',
    customer: { address: '+31600000001' },
  };
  const { world } = run(question, started, says('yes', START + 1, '31600000001'));
  expect(contactsOf(world).map(({ id }) => id)).toEqual(['c1']);
});

test('a calling code tells the language only where customers are telephone numbers', () => {
  const [toy] = universe.channels.values();
  const channels = new Map([['toy', { ...toy!, telephone: false }]]);
  const setup = { universe: { ...universe, channels }, programs: question.programs };
  const { world } = run(setup, says('salut', START, '33600000002'));
  expect(contactIn(world, 'c1')?.language).toBe('nl');
});

test('lines have RFC 3339 times and their keys in one order', () => {
  const { lines } = run(question, says('hi', START));
  expect(lines).toEqual([
    '{"id":"c1/1","at":"2026-11-23T09:00:00.000Z","contact":"c1","type":"message.send","channel":"toy","pointOfContact":"phone","to":"31600000001","message":{"kind":"text","text":"?"}}',
    '{"id":"c1/2","at":"2026-11-23T09:00:00.000Z","contact":"c1","type":"timer.set","timer":"c1/2","due":"2026-11-23T10:00:00.000Z"}',
  ]);
  expect(inputLine(says('hi', START))).toMatch(
    /^\{"at":"2026-11-23T09:00:00.000Z","type":"message.received",/,
  );
});

test('the same inputs give the same bytes', () => {
  const inputs = [says('hi', START), says('yes', START + MINUTE), says('x', START + HOUR, '+33600000002')];
  expect(run(question, ...inputs).lines.join('\n')).toBe(run(question, ...inputs).lines.join('\n'));
});
