import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { toyScript } from '../interpret/testing/toys.ts';
import { MINUTE } from '../model/instant.ts';
import { goFurther, openCourse, proceed, type SimulationInput } from './course.ts';
import { play } from './play.ts';
import type { Stops } from './stops.ts';
import { START, says, setupOf } from './testing/run.ts';
import { contactIn, openWorld, type Played, type World } from './world.ts';

const setup = setupOf(
  toyScript({
    first: { type: 'asking', params: { timeout: 3_600 }, next: { answered: 'second', timeout: 'first' } },
    second: { type: 'asking', params: { timeout: 3_600 }, next: { answered: 'route', timeout: 'second' } },
    route: { type: 'queueing' },
  }),
);
const everywhere = (after = 0): Stops => ({ before: () => true, after });
const at = (...steps: string[]): Stops => ({ before: ({ step }) => steps.includes(step), after: 0 });
const world = openWorld(setup, START);
const asked = play(setup, world, says('hi', START));
const types = ({ records }: Played) =>
  records.flatMap((record) => (record.kind === 'effect' ? [record.effect.type] : []));
const standsAt = (played: { world: World }) => contactIn(played.world, 'c1')?.step;

describe('playing with stops', () => {
  test('stands before the step: what came before has happened, and nothing after', () => {
    const stopped = play(setup, asked.world, says('yes', START + MINUTE), at('second'));
    expect(stopped.stopped).toEqual({
      ...{ contact: 'c1', script: 'main', step: 'second', depth: 0, entered: 1 },
      by: { from: 'first', port: 'answered' },
    });
    expect(standsAt(stopped)).toBe('second');
    expect(types(stopped)).toEqual(['timer.cancel']);
    const steps = stopped.records.flatMap((record) => (record.kind === 'trace' ? [record.entry.step] : []));
    expect(steps).toEqual(['first']);
  });

  test('goes on past a stop as if there had been none', () => {
    const input = says('yes', START + MINUTE);
    expect(play(setup, asked.world, input, everywhere(1))).toEqual(play(setup, asked.world, input));
  });

  test('does not stop at a step that goes on after it waited', () => {
    const answered = play(setup, asked.world, says('yes', START + MINUTE), at('first'));
    expect(answered.stopped).toBeUndefined();
    expect(standsAt(answered)).toBe('second');
  });

  test('stops time, too', () => {
    const passed = play(setup, asked.world, { type: 'time.passed', at: START + 600 * MINUTE }, at('first'));
    expect(passed.stopped).toMatchObject({ step: 'first', entered: 1 });
    expect(passed.world.now).toBe(START + 60 * MINUTE);
    const again = { type: 'time.passed', at: START + 600 * MINUTE } as const;
    const later = play(setup, asked.world, again, { ...at('first'), after: 1 });
    expect(later.stopped).toMatchObject({ entered: 2 });
    expect(later.world.now).toBe(START + 120 * MINUTE);
  });

  test('leaves everything as it is without a stop on the way', () => {
    const input = says('yes', START + MINUTE);
    expect(play(setup, asked.world, input, at('nowhere'))).toEqual(play(setup, asked.world, input));
  });
});

describe('what a stop is asked about', () => {
  const seen = (input: Parameters<typeof play>[2], from = asked.world) => {
    const entries: { step: string; by?: unknown; depth: number; waiting?: number }[] = [];
    const before: Stops['before'] = ({ step, by, depth, standing }) => {
      const waiting = standing()?.waiting;
      entries.push({ step, depth, ...(by ? { by } : {}), ...(waiting === undefined ? {} : { waiting }) });
      return false;
    };
    play(setup, from, input, { before, after: 0 });
    return entries;
  };

  test('is the step, and the way that led there', () => {
    expect(seen(says('hi', START), world)).toEqual([{ step: 'first', depth: 0 }]);
    expect(seen({ type: 'time.passed', at: START + 60 * MINUTE })).toEqual([
      { step: 'first', depth: 0, by: { from: 'first', port: 'timeout' } },
    ]);
  });

  test('is a failure by the way it is caught', () => {
    const failing = setupOf(
      toyScript({ first: { type: 'throwing', next: { error: 'route' } }, route: { type: 'queueing' } }),
    );
    const ways: unknown[] = [];
    play(failing, openWorld(failing, START), says('hi', START), {
      after: 0,
      before({ by }) {
        ways.push(by);
        return false;
      },
    });
    expect(ways).toEqual([undefined, { from: 'first', port: 'error' }]);
  });
});

test('going on from stop to stop to the end is playing without any', () => {
  const minutes = fc.integer({ min: 1, max: 90 });
  const stops = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(minutes, fc.boolean()), { maxLength: 6 }), stops, (acts, chosen) => {
      let at = START;
      const inputs = acts.map(([after, writes]): SimulationInput => {
        at += after * MINUTE;
        return writes ? says('hi', at) : { type: 'time.passed', at };
      });
      let asks = 0;
      const before = () => chosen[asks++ % chosen.length] ?? false;
      let course = openCourse(setup, START);
      for (const input of inputs) {
        course = proceed(course, [input], { before, after: 0 });
        while (course.stopped) course = goFurther(course, before);
      }
      expect(course).toEqual(proceed(openCourse(setup, START), inputs));
    }),
    fuzz(60, 11),
  );
});
