import { describe, expect, test } from 'vitest';
import { toyFlow, toyWorkspace } from '#runtime/compile/testing/toy-flow.ts';
import { TOY_NODES } from '#runtime/compile/testing/toy-nodes.ts';
import { agentOf, contactIn, contactsOf, DAY, type Flow, MINUTE, type Workspace } from '#runtime/index.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { effectLines, eventLines } from './exports.ts';
import { bubblesOf } from './phone.ts';
import { popsOf } from './pops.ts';
import { frontOf } from './stage.ts';
import { createSimulator, shownPath } from './store.ts';
import { momentsOf } from './timeline.ts';

const NINE = Date.parse('2026-11-24T10:00:00Z');

const workspace = (more: Partial<Workspace> = {}) =>
  toyWorkspace({
    customers: {
      jan: { name: 'Jan', addresses: { whatsapp: '+31 6 1111 1111' }, fields: {} },
      kim: { name: 'Kim', addresses: { instagram: '42' }, fields: {} },
      lea: { name: 'Léa', addresses: { whatsapp: '33612345678' }, fields: {} },
    },
    ...more,
  });

const menu = (question = 'What is it?', more: Partial<Flow> = {}) =>
  toyFlow(
    {
      begin: ['start'],
      ask: ['choose', { question, choices: [{ key: 'fix', title: 'A repair' }], seconds: 600 }],
      late: ['say', { text: 'Are you there?' }],
      desk: ['finish', { skill: 'repairs' }],
    },
    [
      'begin.next -> ask',
      'ask.fix -> desk',
      'ask.other -> desk',
      'ask.timeout -> late',
      'late.next -> desk',
      'late.error -> desk',
    ],
    more,
  );

function open({
  flows = [menu()],
  space = workspace(),
}: {
  flows?: readonly Flow[];
  space?: Workspace;
} = {}) {
  const studio = studioWith(TOY_NODES, space, flows);
  const simulator = createSimulator(studio, flows[0]!.id);
  simulator.getState().restart();
  return { studio, simulator, state: () => simulator.getState() };
}

const ofJan = { pointOfContact: 'shop', address: '31611111111' };
const seenBy = (state: ReturnType<ReturnType<typeof open>['state']>, line = ofJan) =>
  bubblesOf(state.simulation!, line).map((bubble) => {
    if (bubble.from === 'customer') return `> ${bubble.message.text}`;
    return 'text' in bubble.message ? bubble.message.text : bubble.message.kind;
  });

describe('a conversation', () => {
  test('what a customer types and taps comes back as messages, a path and an agent', () => {
    const { state } = open();
    state().say({ kind: 'text', text: 'Hello' });
    expect(seenBy(state())).toEqual(['> Hello', 'What is it?']);
    expect(shownPath(state())).toEqual({
      nodes: ['begin', 'ask'],
      edges: new Set(['begin next']),
      waitingAt: 'ask',
    });
    state().say({ kind: 'choice', id: 'fix', title: 'A repair', of: 'buttons' });
    expect(seenBy(state()).at(-1)).toBe('> A repair');
    expect(shownPath(state())).toMatchObject({
      nodes: ['begin', 'ask', 'desk'],
      edges: new Set(['begin next', 'ask fix']),
      waitingAt: null,
    });
    expect(agentOf(state().simulation!.world.acd, 'sam')?.tasks).toMatchObject([{ contact: 'c1' }]);
  });

  test('each act takes a second, and time moves by nothing else', () => {
    const { state } = open();
    expect(state().simulation!.world.now).toBe(NINE);
    state().say({ kind: 'text', text: 'Hello' });
    state().say({ kind: 'text', text: 'fix' });
    expect(state().simulation!.world.now).toBe(NINE + 2_000);
  });

  test('a timer fires when the clock passes it, not before', () => {
    const { state } = open();
    state().say({ kind: 'text', text: 'Hello' });
    const asked = state().simulation!.world.now;
    state().passTo(asked + 10 * MINUTE - 1);
    expect(seenBy(state())).toEqual(['> Hello', 'What is it?']);
    state().passTo(asked + 10 * MINUTE);
    expect(seenBy(state()).at(-1)).toBe('Are you there?');
  });

  test('time does not go back', () => {
    const { state } = open();
    state().passTo(NINE);
    state().passTo(NINE - DAY);
    expect(state().simulation!.inputs).toEqual([]);
  });

  test('an agent who is switched off gets nothing until switched on', () => {
    const { state } = open();
    state().turnAgent('sam', 'unavailable');
    state().say({ kind: 'text', text: 'Hello' });
    state().say({ kind: 'text', text: 'other' });
    expect(contactIn(state().simulation!.world, 'c1')!.status).toBe('queued');
    state().turnAgent('sam', 'available');
    expect(contactIn(state().simulation!.world, 'c1')).toMatchObject({ status: 'assigned', agent: 'sam' });
    state().endContact('c1');
    expect(contactIn(state().simulation!.world, 'c1')!.status).toBe('closed');
    expect(agentOf(state().simulation!.world.acd, 'sam')?.tasks).toEqual([]);
  });

  test('another system can begin it, with variables', () => {
    const { state } = open({
      flows: [menu('Hi', { variables: { who: { type: 'text', default: 'you' } } })],
    });
    state().start({ who: 'Jan' });
    expect(contactIn(state().simulation!.world, 'c1')).toMatchObject({
      customer: { address: ofJan.address },
      vars: { who: 'Jan' },
    });
    expect(shownPath(state())?.nodes[0]).toBe('begin');
  });

  test('only customers of the channel can write, each on a phone of their own', () => {
    const { state } = open();
    expect(frontOf(state())!.caller.id).toBe('jan');
    state().callAs('lea');
    state().say({ kind: 'text', text: 'Bonjour' });
    expect(seenBy(state())).toEqual([]);
    expect(seenBy(state(), { ...ofJan, address: '33612345678' })).toEqual(['> Bonjour', 'What is it?']);
    state().callAs('kim');
    expect(frontOf(state())!.caller.id).toBe('jan');
  });
});

describe('what is played', () => {
  test('a customer has the name of the workspace, also on a channel that tells none', () => {
    const shop = { ...workspace().pointsOfContact['shop']!, channel: 'sms', address: '+16145551234' };
    const jan = { name: 'Jan', addresses: { sms: '+16145550000' }, fields: {} };
    const { state } = open({
      space: workspace({ pointsOfContact: { shop }, customers: { jan } } as unknown as Partial<Workspace>),
    });
    state().say({ kind: 'text', text: 'Hello' });
    const [contact] = contactsOf(state().simulation!.world);
    expect(contact?.customer.name).toBe('Jan');
  });

  test('a change of the flow is played only when asked, on the same inputs', () => {
    const { studio, state } = open();
    state().say({ kind: 'text', text: 'Hello' });
    state().say({ kind: 'text', text: 'fix' });
    studio.document.getState().change({ key: 'test' }, (project) => {
      project.flows['toy'] = menu('What is the matter?');
    });
    expect(seenBy(state())[1]).toBe('What is it?');
    const { now } = state().simulation!.world;
    state().replay();
    expect(seenBy(state())).toEqual(['> Hello', 'What is the matter?', '> fix']);
    expect(state().simulation!.world.now).toBe(now);
  });

  test('a replay on a flow with errors leaves all as it was', () => {
    const { studio, state } = open();
    state().say({ kind: 'text', text: 'Hello' });
    const before = state().simulation;
    studio.document.getState().change({ key: 'test' }, (project) => {
      project.flows['toy']!.edges = [];
    });
    state().replay();
    expect(state().simulation).toBe(before);
  });

  test('a flow with errors is not played, and says how many', () => {
    const { state } = open({ flows: [{ ...menu(), edges: [] }] });
    expect(state()).toMatchObject({ simulation: null, blocked: { reason: 'has-errors' } });
    expect(state().blocked).toHaveProperty('count', expect.any(Number));
  });

  test('without a point of contact there is nowhere to write to', () => {
    const { state } = open({ space: workspace({ pointsOfContact: {} }) });
    expect(state().blocked).toEqual({ reason: 'no-point-of-contact' });
  });

  test('starting again keeps the chosen start and forgets the rest', () => {
    const { state } = open();
    state().restart(NINE + DAY);
    state().say({ kind: 'text', text: 'Hello' });
    state().restart();
    expect(state().simulation).toMatchObject({ inputs: [], records: [], startedAt: NINE + DAY });
  });
});

describe('the point of contact', () => {
  const point = toyWorkspace().pointsOfContact['shop']!;
  const two = workspace({
    pointsOfContact: {
      desk: { ...point, account: '1', address: '+31200000001', defaultScript: 'other' },
      shop: point,
    },
  });
  const playedAt = (flow: Flow, space = two) => open({ flows: [flow], space }).state().simulation!.scene;

  test('is the one that the entry names', () => {
    const flow = menu();
    flow.nodes['begin']!.params = { pointsOfContact: ['desk'] };
    expect(playedAt(flow)).toMatchObject({ point: 'desk', borrowed: true });
  });

  test('else one whose default script is the flow', () => {
    expect(playedAt(menu())).toMatchObject({ point: 'shop', borrowed: false });
  });

  test('else any, which runs the flow all the same', () => {
    const { state } = open({ flows: [menu('Hi', { id: 'third' })], space: two });
    expect(state().simulation!.scene).toMatchObject({ point: 'desk', borrowed: true });
    state().say({ kind: 'text', text: 'Hello' });
    expect(contactIn(state().simulation!.world, 'c1')!.script).toBe('third');
  });

  test('can be lent to the flow, which starts again', () => {
    const { state } = open({ space: two });
    state().say({ kind: 'text', text: 'Hello' });
    state().writeTo('desk');
    expect(state().simulation).toMatchObject({ inputs: [{ type: 'webhook' }], scene: { point: 'shop' } });
    state().answerHere();
    expect(state().simulation).toMatchObject({ inputs: [], scene: { point: 'desk', borrowed: true } });
  });
});

describe('what is shown of it', () => {
  test('moments gather what happened at one instant, in order', () => {
    const { state } = open();
    state().say({ kind: 'text', text: 'Hello' });
    state().say({ kind: 'text', text: 'fix' });
    const { records, startedAt } = state().simulation!;
    const moments = momentsOf(records, startedAt);
    expect(moments.map(({ at }) => at - NINE)).toEqual([1_000, 2_000]);
    expect(moments.flatMap(({ entries }) => entries.map(({ key }) => key))).toEqual([...records.keys()]);
  });

  test('the exports are JSON Lines that begin with when', () => {
    const { state } = open();
    state().say({ kind: 'text', text: 'Hello' });
    state().passTo(NINE + DAY);
    const events = eventLines(state().simulation!).trimEnd().split('\n');
    expect(events.map((line) => JSON.parse(line).type)).toEqual(['webhook', 'time.passed']);
    expect(JSON.parse(events[1]!).at).toBe('2026-11-25T10:00:00.000Z');
    const effects = effectLines(state().simulation!).trimEnd().split('\n');
    expect(JSON.parse(effects[0]!)).toMatchObject({
      contact: 'c1',
      type: 'message.send',
      at: '2026-11-24T10:00:01.000Z',
    });
  });

  test('a page for whoever gets the contact is shown to the agent who has it; one for another is not', () => {
    const pop = (agent?: string) => ({
      kind: 'effect' as const,
      at: 0,
      contact: 'c1',
      effect: {
        id: `c1/${agent}`,
        type: 'agent.popurl' as const,
        url: 'https://example.com',
        title: '',
        destination: 'tab' as const,
        ...(agent ? { agent } : {}),
      },
    });
    const records = [pop(), pop('sam'), pop('kim')];
    expect(popsOf(records, 'c1', 'sam').map(({ id }) => id)).toEqual(['c1/undefined', 'c1/sam']);
    expect(popsOf(records, 'c2', 'sam')).toEqual([]);
  });
});
