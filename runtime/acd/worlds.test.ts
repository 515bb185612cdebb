import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import { openAcd } from './open.ts';
import { route } from './route.ts';
import type { AcdState } from './state.ts';
import { anAct } from './testing/acts.ts';
import { wrongGives } from './testing/gives.ts';
import { breaches } from './testing/laws.ts';
import { playActs } from './testing/playing.ts';
import { aPlan, centreOf } from './testing/worlds.ts';

/** Random centres, and what happens in them: much of it nonsense, such as accepting what was taken back. */
const worlds = [aPlan, fc.array(anAct, { maxLength: 40, size: 'max' })] as const;

test('in whatever centre, whatever happens: every law holds after every input', () => {
  fc.assert(
    fc.property(...worlds, (plan, acts) => {
      const centre = centreOf(plan);
      playActs(centre, acts, (step) => {
        expect([...breaches(step.after, centre), ...wrongGives(step, centre)]).toEqual([]);
      });
    }),
    fuzz(40, 20_261_130),
  );
});

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const one of Object.values(value)) frozen(one);
  return Object.freeze(value);
};
const copy = (acd: AcdState): AcdState => JSON.parse(JSON.stringify(acd));

test('a state is never changed, and is the same to the byte after JSON and in a second play', () => {
  fc.assert(
    fc.property(...worlds, (plan, acts) => {
      const centre = frozen(centreOf(plan));
      const played: string[] = [];
      playActs(centre, acts, ({ before, input, effects, after }) => {
        const again = route(frozen(copy(before)), centre, frozen(input));
        expect(JSON.stringify(again)).toBe(JSON.stringify({ acd: after, effects }));
        played.push(JSON.stringify(effects));
      });
      const second: string[] = [];
      playActs(centreOf(plan), acts, ({ effects }) => second.push(JSON.stringify(effects)));
      expect(second).toEqual(played);
    }),
    fuzz(20, 6),
  );
});

test('time that passes in one leap does what it does step by step', () => {
  fc.assert(
    fc.property(...worlds, (plan, acts) => {
      const centre = centreOf(plan);
      let leaping = openAcd(centre, 0);
      const leapt: unknown[] = [];
      const stepped: unknown[] = [];
      playActs(centre, acts, ({ input, effects, isDue }) => {
        stepped.push(...effects);
        if (isDue) return;
        const routed = route(leaping, centre, input);
        leaping = routed.acd;
        leapt.push(...routed.effects);
      });
      expect(leapt).toEqual(stepped);
    }),
    fuzz(20, 7),
  );
});
