import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import {
  contactsOf,
  HOUR,
  loadPatterns,
  MINUTE,
  openCourse,
  proceed,
  SECOND,
  type SimulationInput,
  standing,
} from '#runtime/index.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import { fuzz } from '#test/fuzz.ts';
import { CROWD_MAX } from './crowd.ts';
import { bubblesOf, linesOf } from './phone.ts';
import { lineOf, type Phone } from './phones.ts';
import { begin, pass, passedTo, react, type Simulation } from './play.ts';
import { frontOf, onStage, openPhones } from './stage.ts';
import { createSimulator } from './store.ts';

await loadPatterns();

function begun(flow = 'support') {
  const studio = studioWith(nodes, workspace, flows, flow);
  const simulator = createSimulator(studio, flow);
  simulator.getState().restart();
  const state = () => simulator.getState();
  const front = () => frontOf(state()) as Phone;
  const now = () => state().simulation as Simulation;
  const facts = () => ({ ...state(), scene: now().scene });
  const seenOn = (phone: Phone) => bubblesOf(now(), lineOf(now().scene, phone));
  return {
    studio,
    state,
    front,
    now,
    facts,
    seenOn,
    says: (text: string) => state().say({ kind: 'text', text }),
  };
}

describe('phones', () => {
  test('are open at several points of contact of one simulation', () => {
    const { state, front, now, seenOn, says } = begun();
    says('hoi');
    const first = front();
    state().writeTo('webchat');
    says('hallo');
    const second = front();
    expect(second.point).toBe('webchat');
    expect(now().inputs).toHaveLength(2);
    expect(contactsOf(now().world).map(({ channel }) => channel)).toEqual(['whatsapp', 'webchat']);
    for (const phone of [first, second]) expect(seenOn(phone)[0]).toMatchObject({ from: 'customer' });
    expect(seenOn(first)[1]).toMatchObject({ from: 'business' });
  });

  test('tell how many messages came that nobody has looked at', () => {
    const { state, front, now, facts, seenOn, says } = begun();
    says('hoi');
    const { caller, point } = front();
    const unread = () =>
      onStage(facts(), linesOf(now().moments)).find(({ phone }) => phone.caller.id === caller.id)?.unread;
    expect(unread()).toBe(1);
    state().see(`${point} ${lineOf(now().scene, front()).address}`, seenOn(front()).length);
    expect(unread()).toBe(0);
  });

  test('show what the channel tells of a message', () => {
    const { state, front, seenOn, says } = begun();
    says('hoi');
    const sent = seenOn(front())[1];
    if (sent?.from !== 'business') throw new Error('Nobody answered.');
    state().report(front(), sent.effect, 'delivered');
    state().report(front(), sent.effect, 'read');
    expect(seenOn(front())[1]).toMatchObject({ delivery: { status: 'read' } });
  });

  test('are of customers made on the spot as well, of whom the project knows nothing', () => {
    const { studio, state, front, now, says } = begun();
    const before = studio.document.getState().project;
    state().addGuest({ name: 'Bo', address: '+31 6 9999 9999', point: 'whatsapp' });
    expect(front().caller.name).toBe('Bo');
    says('hoi');
    expect(contactsOf(now().world)[0]?.customer).toMatchObject({ name: 'Bo', address: '31699999999' });
    expect(studio.document.getState().project).toBe(before);
  });

  test('beside each other are those that were chosen, that in front among them', () => {
    const { state, front, facts } = begun();
    state().addGuest({ name: 'Bo', address: '+31699999999', point: 'whatsapp' });
    expect(openPhones(facts())).toEqual([front()]);
    state().showPhones(['whatsapp guest-1', 'whatsapp nobody']);
    const [sample] = Object.entries(workspace.customers).filter(([, { addresses }]) => addresses['whatsapp']);
    state().callAs(sample?.[0] ?? '');
    expect(openPhones(facts()).map(({ caller }) => caller.id)).toEqual(['guest-1', sample?.[0]]);
  });

  test('hear no more of whoever leaves', () => {
    const { state, front, now, says } = begun();
    says('hoi');
    state().leave(front());
    expect(now().inputs.at(-1)?.type).toBe('customer.left');
  });
});

describe('the clock', () => {
  test('passes as one moment while nothing happens, in the same world', () => {
    const { state, now, says } = begun();
    says('hoi');
    const { at } = now().inputs[0] as SimulationInput;
    for (let frame = 1; frame <= 30; frame++) state().runTo(at + frame * SECOND);
    expect(now().inputs).toHaveLength(2);
    expect(now().world.now).toBe(at + 30 * SECOND);
    expect(now().records).toHaveLength(now().moments[0]?.records.length ?? 0);
    expect(state().futures.all[0]?.course).toBe(now().course);
  });

  test('leads to the same world as one moment for each frame', () => {
    const { now } = begun();
    const { scene, startedAt } = now();
    const steps = fc.array(
      fc.oneof(fc.integer({ min: 1, max: 20 * MINUTE }), fc.constantFrom('hoi', '1', 'x')),
      {
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(steps, (all) => {
        let merged = begin(scene, startedAt);
        const inputs: SimulationInput[] = [];
        for (const step of all) {
          const at = merged.world.now + (typeof step === 'number' ? step : SECOND);
          const input = typeof step === 'number' ? passedTo(at) : written(step, at, inputs.length);
          inputs.push(input);
          merged = typeof step === 'number' ? pass(merged, at) : react(merged, input);
        }
        const straight = proceed(openCourse(scene.setup, startedAt), inputs);
        expect(merged.world).toEqual(standing(straight).world);
        expect(merged.moments.length).toBeLessThanOrEqual(straight.moments.length);
      }),
      fuzz(20, 7),
    );
  });

  test('runs until somebody has to act', () => {
    const { state, now, says } = begun();
    says('hoi');
    state().runUntilWaits();
    const { ran } = state();
    expect(ran?.why).toBe('customer');
    expect(now().world.now).toBeGreaterThan(now().startedAt + SECOND);
    for (let times = 0; times < 20 && state().ran?.why !== 'nothing'; times++) state().runUntilWaits();
    expect(state().ran?.why).toBe('nothing');
  });

  test('goes from one thing that is due to the next as fast as it can, and stands still when nothing is', () => {
    const { state, now, says } = begun();
    says('hoi');
    state().run(null);
    let times = 0;
    while (state().speed !== undefined && times++ < 500) state().runAhead(() => false);
    expect(state().speed).toBeUndefined();
    expect(now().world.now).toBeGreaterThan(now().startedAt + HOUR);
  });

  test('stands still when it has stopped before a step, or when somebody looks back', () => {
    const { studio, state, now, says } = begun();
    says('hoi');
    state().run(60);
    state().lookAt(0);
    expect(state().speed).toBeUndefined();
    state().lookAt(null);
    const { step } = contactsOf(now().world)[0] ?? { step: null };
    const { edges } = now().scene.flow;
    const next = Object.values(edges).find((edge) => edge.from === step && edge.port === 'timeout')?.to ?? '';
    studio.session.getState().set({ breakpoints: { support: [{ kind: 'node', node: next }] } });
    state().run(600);
    for (let frame = 1; frame <= 400 && state().speed !== undefined; frame++)
      state().runTo(now().world.now + 10 * MINUTE);
    expect(now().stopped?.step).toBe(next);
    expect(state().speed).toBeUndefined();
  });
});

describe('many customers', () => {
  const crowded = (seed: number, count = 30) => {
    const { state, now } = begun();
    state().gather(count, seed, (number) => `Klant ${number}`, ['hoi', '1']);
    for (let frame = 1; frame <= 120; frame++) state().runTo(now().startedAt + frame * 6 * SECOND);
    return { state, now };
  };

  test('write by themselves while the clock runs, and the same crowd does the same', () => {
    const [one, again, other] = [crowded(1), crowded(1), crowded(2)];
    expect(contactsOf(one.now().world).length).toBeGreaterThanOrEqual(30);
    expect(one.now().world).toEqual(again.now().world);
    expect(one.now().inputs).not.toEqual(other.now().inputs);
  });

  test('tap what is on their phones, and have done enough one day', () => {
    const { state, now } = crowded(3, 10);
    const records = JSON.stringify(now().inputs);
    expect(records).toContain('list_reply');
    for (let times = 0; times < 60; times++) state().runTo(now().world.now + 5 * MINUTE);
    expect(state().crowd?.members).toEqual([]);
    state().gather(CROWD_MAX + 5, 1, String, []);
    expect(state().crowd?.members).toHaveLength(CROWD_MAX);
  });
});

const written = (text: string, at: number, number: number): SimulationInput => ({
  type: 'message.received',
  at,
  pointOfContact: 'whatsapp',
  customer: { address: '31612345678' },
  message: { id: `m${number}`, kind: 'text', text } as never,
});
