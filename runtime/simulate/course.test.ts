import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { toyScript } from '../interpret/testing/toys.ts';
import { HOUR, MINUTE, SECOND } from '../model/instant.ts';
import { AS_IT_IS } from './arrange.ts';
import {
  type Course,
  goFurther,
  openCourse,
  proceed,
  replay,
  rewind,
  type SimulationInput,
  standing,
} from './course.ts';
import { START, says, setupOf } from './testing/run.ts';
import { contactIn } from './world.ts';

const setup = setupOf(
  toyScript({
    ask: { type: 'asking', params: { timeout: 3_600 }, next: { answered: 'route', timeout: 'ask' } },
    route: { type: 'queueing' },
  }),
);
const opened = openCourse(setup, START);
const wholeOf = ({ moments }: Course) => JSON.stringify(moments);

describe('a course', () => {
  const first = proceed(opened, [says('hi', START + SECOND)]);

  test('keeps what every input led to', () => {
    expect(first.moments).toHaveLength(1);
    expect(contactIn(standing(first).world, 'c1')).toMatchObject({ status: 'open' });
    expect(standing(opened).world.opened).toBe(0);
  });

  test('goes another way from an earlier moment, and the first way stays as it was', () => {
    const before = wholeOf(first);
    const longer = proceed(first, [says('yes', START + MINUTE)]);
    const fork = proceed(rewind(longer, 1), [{ type: 'time.passed', at: START + 2 * HOUR }]);
    expect(wholeOf(rewind(longer, 1))).toBe(before);
    expect(wholeOf(fork)).not.toBe(wholeOf(longer));
    expect(fork.moments[0]).toBe(longer.moments[0]);
  });

  test('takes edited variables on from there', () => {
    const edited = proceed(first, [
      { type: 'variables.edited', at: START + MINUTE, contact: 'c1', variables: { order: 'A7' } },
      { type: 'variables.edited', at: START + MINUTE, contact: 'nobody', variables: { order: 'A8' } },
    ]);
    expect(contactIn(standing(edited).world, 'c1')?.vars).toEqual({ order: 'A7' });
    expect(standing(edited).world.now).toBe(START + MINUTE);
  });

  test('a setting holds from the input that sets it', () => {
    const setting = { ...AS_IT_IS, answers: [{ request: {}, after: 0, status: 200 }] };
    const changed = proceed(first, [
      { type: 'setting.changed', at: START + MINUTE, setting },
      says('yes', START + HOUR / 2),
    ]);
    expect(changed.moments.map((moment) => moment.setting)).toEqual([AS_IT_IS, setting, setting]);
    expect(standing(rewind(changed, 1)).setting).toBe(AS_IT_IS);
  });

  test('stands before a step, and goes on as if it had not stopped', () => {
    const stopped = proceed(opened, [says('hi', START)], { before: ({ step }) => step === 'ask', after: 0 });
    expect(stopped.stopped).toMatchObject({ step: 'ask' });
    expect(wholeOf(goFurther(stopped, () => false))).toBe(wholeOf(proceed(opened, [says('hi', START)])));
  });
});

type Act = { kind: 'play'; input: SimulationInput } | { kind: 'rewind'; to: number };

const someone = fc.constantFrom('+31600000001', '+31600000002', '+31600000003');
const offset = fc.integer({ min: 0, max: 20 * HOUR });
const input: fc.Arbitrary<SimulationInput> = fc.oneof(
  fc
    .tuple(fc.string({ maxLength: 5 }), offset, someone)
    .map(([text, at, from]) => says(text, START + at, from)),
  offset.map((at): SimulationInput => ({ type: 'time.passed', at: START + at })),
  fc.tuple(offset, fc.constantFrom('available', 'unavailable')).map(
    ([at, state]): SimulationInput => ({
      type: 'agent.state.changed',
      at: START + at,
      agent: 'ann',
      state,
    }),
  ),
  fc
    .tuple(offset, fc.constantFrom('c1', 'c2', 'c3'))
    .map(([at, contact]): SimulationInput => ({ type: 'contact.ended', at: START + at, contact })),
  offset.map(
    (at): SimulationInput => ({ type: 'setting.changed', at: START + at, setting: { ...AS_IT_IS } }),
  ),
  fc.tuple(offset, fc.constantFrom('c1', 'c2')).map(
    ([at, contact]): SimulationInput => ({
      type: 'variables.edited',
      at: START + at,
      contact,
      variables: { order: String(at) },
    }),
  ),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: input.map((one): Act => ({ kind: 'play', input: one })), weight: 5 },
  { arbitrary: fc.nat(1000).map((to): Act => ({ kind: 'rewind', to })), weight: 1 },
);

test('a thousand plays, rewinds and forks equal the straight replay of what is left, also of what was kept as JSON', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1000, maxLength: 1000 }), (acts) => {
      let course = opened;
      for (const one of acts) {
        course =
          one.kind === 'play'
            ? proceed(course, [one.input])
            : rewind(course, one.to % (course.moments.length + 1));
      }
      expect(wholeOf(replay(course, setup))).toBe(wholeOf(course));
      const thawed = replay(JSON.parse(JSON.stringify({ ...course, setup: undefined })), setup);
      expect(wholeOf(thawed)).toBe(wholeOf(course));
    }),
    fuzz(20, 20261130),
  );
}, 3_600_000);
