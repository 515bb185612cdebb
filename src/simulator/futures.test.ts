import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { loadPatterns, MINUTE } from '#runtime/index.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import { fuzz } from '#test/fuzz.ts';
import { FUTURES_MAX, futureOf, partingOf, playedOf } from './futures.ts';
import { replay } from './play.ts';
import { createSimulator } from './store.ts';

await loadPatterns();
const FLOW = 'support';

function begun() {
  const studio = studioWith(nodes, workspace, flows, FLOW);
  const simulator = createSimulator(studio, FLOW);
  simulator.getState().restart();
  const state = () => simulator.getState();
  const says = (text: string) => state().say({ kind: 'text', text });
  return { studio, state, says };
}

describe('looking back', () => {
  test('shows how everything stood, and going forward again changes nothing', () => {
    const { state, says } = begun();
    says('hoi');
    const early = state().simulation;
    says('1');
    const late = state().simulation;
    state().lookAt(1);
    expect(state().simulation?.records).toEqual(early?.records);
    expect(state().simulation?.world).toBe(early?.world);
    state().lookAt(2);
    expect(state().at).toBeNull();
    expect(state().simulation?.records).toEqual(late?.records);
    expect(state().futures.all).toHaveLength(1);
  });

  test('whoever acts then begins another future, and the first stays', () => {
    const { state, says } = begun();
    says('hoi');
    says('1');
    const first = playedOf(state().futures);
    state().lookAt(1);
    says('2');
    const second = playedOf(state().futures);
    expect(second).toMatchObject({ id: 2, from: { id: 1, shared: 1 } });
    expect(state().at).toBeNull();
    expect(futureOf(state().futures, 1)).toBe(first);
    expect(second?.course.moments[0]).toBe(first?.course.moments[0]);
    expect(partingOf(first!.course, second!.course)).toMatchObject({ shared: 1, sameInput: false });
    state().playFuture(1);
    expect(state().simulation?.course).toBe(first?.course);
  });

  test('another setting from an earlier moment is another future as well', () => {
    const { state, says } = begun();
    says('hoi');
    state().passTo(state().simulation!.world.now + MINUTE);
    state().lookAt(1);
    state().change({ hours: {}, answers: [{ request: {}, after: 0, status: 200 }] });
    expect(state().futures.all).toHaveLength(2);
    expect(state().simulation?.setting.answers).toHaveLength(1);
  });

  test('only so many futures are kept, the newest of them', () => {
    const { state, says } = begun();
    says('hoi');
    for (let number = 0; number < FUTURES_MAX + 2; number++) {
      state().lookAt(0);
      says(String(number));
    }
    const ids = state().futures.all.map(({ id }) => id);
    expect(ids).toHaveLength(FUTURES_MAX);
    expect(ids.at(-1)).toBe(state().futures.played);
  });
});

test('a changed flow is played beside how it went, and where they part is known', () => {
  const { state, says, studio } = begun();
  says('hoi');
  studio.document.getState().change({ key: 'edit-texts' }, ({ flows: drawn }) => {
    const node = Object.values(drawn[FLOW]!.nodes).find(({ type }) => type === 'ask');
    const message = node?.params['message'] as { text: Record<string, string> };
    message.text = { en: 'Anything?', nl: 'Iets?', fr: 'Quelque chose ?' };
  });
  state().replay();
  const [before, after] = state().futures.all;
  expect(after?.from).toEqual({ id: 1, shared: 0 });
  const parting = partingOf(before!.course, after!.course);
  expect(parting).toMatchObject({ shared: 0, sameInput: true });
  expect(after!.course.moments[0]!.records[parting!.records]).toMatchObject({ kind: 'effect' });
});

test('plays, looks back and forks in any order always equal a straight replay', () => {
  const act = fc.oneof(
    { arbitrary: fc.constantFrom('hoi', '1', '2', 'help').map((text) => ({ text })), weight: 3 },
    { arbitrary: fc.nat(50).map((back) => ({ back })), weight: 2 },
    { arbitrary: fc.nat(20).map((future) => ({ future })), weight: 1 },
    { arbitrary: fc.integer({ min: 1, max: 600 }).map((minutes) => ({ minutes })), weight: 1 },
  );
  fc.assert(
    fc.property(fc.array(act, { minLength: 30, maxLength: 30 }), (acts) => {
      const { state, says } = begun();
      for (const one of acts) {
        if ('text' in one) says(one.text);
        else if ('back' in one) state().lookAt(one.back);
        else if ('future' in one) {
          const { all } = state().futures;
          state().playFuture(all[one.future % all.length]!.id);
        } else state().passTo(state().simulation!.world.now + one.minutes * MINUTE);
      }
      for (const { scene, course } of state().futures.all) {
        const simulation = { ...state().simulation!, course };
        expect(JSON.stringify(replay(simulation, scene).course.moments)).toBe(JSON.stringify(course.moments));
      }
    }),
    fuzz(4, 20261130),
  );
}, 3_600_000);
