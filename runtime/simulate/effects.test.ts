import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inLine, queuesOf, routedOf } from '../acd/state.ts';
import type { PlayRecord } from '../centre/record.ts';
import { type AnyNode, defineNode } from '../define/node.ts';
import { WAIT } from '../define/step.ts';
import { link } from '../interpret/link.ts';
import { toyScript } from '../interpret/testing/toys.ts';
import { consentOf } from '../model/contact.ts';
import { type Effect, effect } from '../model/effect.ts';
import type { Event, Input } from '../model/event.ts';
import { MINUTE } from '../model/instant.ts';
import type { Script } from '../model/script.ts';
import { workspace } from '../model/workspace.ts';
import { universe as bare, run, START, says } from './testing/run.ts';
import { contactIn, nextDue, type SimulationSetup } from './world.ts';

const words = { title: '', summary: '', help: '', fields: {}, ports: {}, says: {} };

/** Emits its effects, then waits; whatever it hears but the end of an agent is its own. */
const emitting = defineNode({
  type: 'emitting',
  version: 1,
  group: 'logic',
  params: z.object({ effects: z.array(z.record(z.string(), z.json())), again: z.boolean().default(false) }),
  initial: { effects: [] },
  ports: () => [],
  labels: { en: words, nl: words, fr: words },
  prepare: ({ effects, again }) => {
    const step = {
      enter: (turn: Parameters<ReturnType<AnyNode['prepare']>['enter']>[0]) => {
        for (const one of effects) turn.emit(effect.parse({ id: turn.nextId(), ...one }));
        return WAIT;
      },
    };
    return {
      ...step,
      resume: (turn) => {
        if (turn.event.type === 'agent.unassigned') return null;
        return again && turn.event.type !== 'message.received' ? step.enter(turn) : WAIT;
      },
    };
  },
});

const universe = {
  ...bare,
  nodes: new Map<string, AnyNode>([...bare.nodes, [emitting.type, emitting]]),
  workspace: workspace.parse({
    ...bare.workspace,
    customerFields: {
      tier: { name: 'Tier', type: 'text' },
      since: { name: 'Since', type: 'timestamp' },
    },
  }),
};

/** A setup in which customers queue for repairs, and `other` contacts emit effects. */
function setupWith(
  effects: object[],
  rest: Partial<SimulationSetup> & { again?: boolean; on?: Script['on'] } = {},
) {
  const { again = false, on = {}, ...setup } = rest;
  const main = toyScript(
    { a: { type: 'queueing' }, heard: { type: 'emitting', params: { effects: [] } } },
    on,
  );
  const other = {
    ...toyScript({ a: { type: 'emitting', params: { effects: effects as never, again } } }),
    id: 'other',
  };
  const programs = new Map([main, other].map((one) => [one.id, link(one, universe)]));
  return { universe, programs, ...setup };
}

const emits = (at: number, address = '31600000009'): Input => ({
  type: 'contact.started',
  at,
  pointOfContact: 'phone',
  customer: { address },
  script: 'other',
});
const away = (at: number): Input => ({ type: 'agent.state.changed', at, agent: 'ann', state: 'unavailable' });

const eventsOf = (records: readonly PlayRecord[], type: Event['type']) =>
  records.flatMap((record) => (record.kind === 'event' && record.event.type === type ? [record] : []));
const effectsOf = (records: readonly PlayRecord[], type: Effect['type']) =>
  records.flatMap((record) =>
    record.kind === 'effect' && record.effect.type === type ? [record.contact] : [],
  );

test('how a queue stands is answered at once, without an estimate', () => {
  const { records } = run(
    setupWith([{ type: 'queue.query', skill: 'repairs' }]),
    says('a', START, '31600000001'),
    says('b', START, '31600000002'),
    emits(START + 90_500),
  );
  expect(eventsOf(records, 'queue.answered')).toEqual([
    {
      kind: 'event',
      contact: 'c3',
      event: {
        type: 'queue.answered',
        at: START + 90_500,
        contact: 'c3',
        query: 'c3/1',
        waiting: 1,
        longestWait: 90,
        available: 0,
        estimatedWait: null,
      },
    },
  ]);
});

describe('nobody at work', () => {
  const on = { 'agents.none': 'heard' };
  test('a contact that is queued hears so, and waits', () => {
    const { records, world } = run(setupWith([], { on }), away(START), says('a', START + 1));
    expect(eventsOf(records, 'agents.none')).toMatchObject([{ contact: 'c1', event: { skill: 'repairs' } }]);
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'queued', step: 'heard' });
  });
  test('an agent who is full is at work', () => {
    const { records } = run(setupWith([], { on }), says('a', START), says('b', START, '31600000002'));
    expect(eventsOf(records, 'agents.none')).toEqual([]);
  });
});

describe('another system', () => {
  const request = {
    type: 'http.request',
    method: 'GET',
    url: 'https://example.org/',
    headers: {},
    timeout: 1_000,
    attempts: 1,
  };
  test('answers as the setup has it', () => {
    const respond: SimulationSetup['respond'] = ({ url }, { customer }) => ({
      status: 200,
      body: `${url}${customer.address}`,
    });
    const { records } = run(setupWith([request], { respond }), emits(START));
    expect(eventsOf(records, 'http.responded')).toMatchObject([
      { event: { contact: 'c1', request: 'c1/1', status: 200, body: 'https://example.org/31600000009' } },
    ]);
  });
  test.each([
    ['without one to answer', {}],
    ['without an answer', { respond: () => undefined }],
  ])('%s the request failed', (_name, rest) => {
    const { records } = run(setupWith([request], rest), emits(START));
    expect(eventsOf(records, 'http.responded')).toMatchObject([
      { event: { request: 'c1/1', error: 'failed' } },
    ]);
  });
  test.each([
    ['takes its time', 1_000, { at: START + 1_000, status: 200 }],
    [
      'is a timeout once the request has waited as long as it may',
      1_001,
      { at: START + 1_000, error: 'timeout' },
    ],
  ])('%s', (_name, after, event) => {
    const setup = setupWith([request], { respond: () => ({ status: 200, after }) });
    const asked = run(setup, emits(START));
    expect(eventsOf(asked.records, 'http.responded')).toEqual([]);
    expect(nextDue(asked.world)).toBe(START + 1_000);
    const { records, world } = run(setup, emits(START), away(START + 60_000));
    expect(eventsOf(records, 'http.responded')).toMatchObject([{ contact: 'c1', event }]);
    expect(nextDue(world)).toBeUndefined();
  });
});

describe('a signal', () => {
  const signal = (to?: string) => ({
    type: 'signal.send',
    signal: 'paid',
    parameters: { order: 7 },
    ...(to === undefined ? {} : { to }),
  });
  test('reaches the contact it is for', () => {
    const { records } = run(setupWith([signal('c1')]), says('a', START), emits(START + 1));
    expect(eventsOf(records, 'signal.received')).toMatchObject([
      { contact: 'c1', event: { signal: 'paid', parameters: { order: 7 } } },
    ]);
  });
  test('to nobody in particular reaches none; to nobody at all is a problem', () => {
    expect(eventsOf(run(setupWith([signal()]), emits(START)).records, 'signal.received')).toEqual([]);
    expect(run(setupWith([signal('constructor')]), emits(START)).records).toContainEqual(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'contact.unknown' }) }),
    );
  });
  test('that two contacts answer for ever stops', () => {
    const { records, world } = run(setupWith([signal('c1')], { again: true }), emits(START));
    expect(records.at(-1)).toMatchObject({
      kind: 'problem',
      problem: { code: 'play.endless', params: { max: 10_000 } },
    });
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'open', step: 'a' });
  });
});

describe('what is kept of a customer', () => {
  const update = { type: 'customer.update', fields: { tier: 'gold', since: START, undeclared: 1 } };
  const consent = { type: 'consent.record', channel: 'toy', consent: 'opted-out' };
  const ended = (contact: string): Input => ({ type: 'contact.ended', at: START + 1, contact });

  test('the next contact of that customer knows, another does not', () => {
    const setup = setupWith([update, consent]);
    const { world } = run(
      setup,
      emits(START),
      ended('c1'),
      says('hi', START + 2, '+31600000009'),
      says('hi', START + 2, '31600000008'),
    );
    expect(contactIn(world, 'c2')).toMatchObject({
      customer: { fields: { tier: 'gold', since: START } },
      record: { consent: 'opted-out' },
    });
    expect(contactIn(world, 'c2')?.customer.fields).not.toHaveProperty('undeclared');
    expect(contactIn(world, 'c3')).toMatchObject({ customer: { fields: {} } });
    expect(consentOf(contactIn(world, 'c3')!)).toBe('wrote-before');
  });
  test('who wrote once has written before', () => {
    const { world } = run(setupWith([]), says('hi', START, '31600000009'), ended('c1'), emits(START + 2));
    expect(contactIn(world, 'c2')).toMatchObject({ script: 'other' });
    expect(consentOf(contactIn(world, 'c2')!)).toBe('wrote-before');
  });
});

describe('what a channel tells of a message', () => {
  const report = (effectId?: string): Input => ({
    type: 'delivery.reported',
    at: START + 1,
    pointOfContact: 'phone',
    message: 'm',
    status: 'failed',
    ...(effectId === undefined ? {} : { effect: effectId }),
  });
  const on = { 'delivery.failed': 'heard' };
  test('reaches the contact whose effect it was', () => {
    const { world, records } = run(setupWith([], { on }), says('hi', START), report('c1/1'));
    expect(contactIn(world, 'c1')?.step).toBe('heard');
    expect(eventsOf(records, 'delivery.reported')).toMatchObject([{ contact: 'c1' }]);
  });
  test.each([undefined, 'c9/1', 'c1', 'constructor/1', '/'])('%s is nobody’s: only recorded', (id) => {
    const { world, records } = run(setupWith([], { on }), says('hi', START), report(id));
    expect(contactIn(world, 'c1')?.step).toBeNull();
    expect(eventsOf(records, 'delivery.reported')).toHaveLength(1);
    expect(eventsOf(records, 'delivery.reported')[0]).not.toHaveProperty('contact');
  });
});

describe('a contact leaves its agent', () => {
  const unassigned: Input = {
    type: 'agent.unassigned',
    at: START + MINUTE,
    contact: 'c1',
    agent: 'ann',
    reason: 'agent',
  };
  test('who waited is next, and the contact is queued again', () => {
    const { records, world } = run(
      setupWith([]),
      says('a', START),
      says('b', START, '31600000002'),
      unassigned,
    );
    expect(effectsOf(records, 'contact.assign')).toEqual(['c1', 'c2']);
    expect(contactIn(world, 'c1')).toMatchObject({ status: 'queued', agent: null });
    expect(queuesOf(world.acd).flatMap((queue) => inLine(queue))).toMatchObject([
      { contact: 'c1', session: 'c1', since: START + MINUTE },
    ]);
  });
  test('a customer who leaves the queue closes the contact, and nobody gets it', () => {
    const { records, world } = run(
      setupWith([]),
      says('a', START),
      says('b', START, '31600000002'),
      { type: 'contact.abandoned', at: START + 1, contact: 'c2' },
      { type: 'contact.ended', at: START + 2, contact: 'c1' },
    );
    expect(effectsOf(records, 'contact.assign')).toEqual(['c1']);
    expect(contactIn(world, 'c2')).toMatchObject({ status: 'closed' });
    expect(queuesOf(world.acd)).toEqual([]);
  });
});

describe('a script goes on over another channel', () => {
  const elevate = { type: 'contact.elevate', channel: 'letter', to: '12345', skill: 'repairs' };
  const toy = universe.channels.get('toy')!;
  const elsewhere = {
    ...universe,
    channels: new Map([
      ['toy', { ...toy, capabilities: { ...toy.capabilities, elevatesTo: ['letter'] } }],
      ['letter', { ...toy, channel: 'letter' }],
    ]),
    workspace: {
      ...universe.workspace,
      pointsOfContact: {
        ...universe.workspace.pointsOfContact,
        box: { ...universe.workspace.pointsOfContact['phone']!, channel: 'letter', address: 'box' },
      },
    },
  };
  test('a new contact of the same session is given to whoever is next at the skill', () => {
    const { world } = run(setupWith([elevate], { universe: elsewhere }), emits(START));
    expect(contactIn(world, 'c2')).toMatchObject({ channel: 'letter', status: 'assigned', agent: 'ann' });
    expect(routedOf(world.acd, 'c2')?.session).toBe('c1');
  });
  test('where its channel does not go on, it is a problem', () => {
    expect(run(setupWith([elevate]), emits(START)).records).toContainEqual(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'desk.cannot-elevate' }) }),
    );
  });
});
