import { describe, expect, test } from 'vitest';
import { toyScript } from '../interpret/testing/toys.ts';
import { MINUTE } from '../model/instant.ts';
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
const at = (...steps: string[]): Stops => ({ before: (_, step) => steps.includes(step), after: 0 });
const world = openWorld(setup, START);
const asked = play(setup, world, says('hi', START));
const types = ({ records }: Played) =>
  records.flatMap((record) => (record.kind === 'effect' ? [record.effect.type] : []));
const standsAt = (played: { world: World }) => contactIn(played.world, 'c1')?.step;

describe('playing with stops', () => {
  test('stands before the step: what came before has happened, and nothing after', () => {
    const stopped = play(setup, asked.world, says('yes', START + MINUTE), at('second'));
    expect(stopped.stopped).toEqual({ contact: 'c1', script: 'main', step: 'second', entered: 1 });
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
