import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzz } from '#test/fuzz.ts';
import type { TraceEntry } from '../model/trace.ts';
import { nextDueOf } from './agenda.ts';
import { openAcd } from './open.ts';
import { route, routeAll } from './route.ts';
import { type AcdState, inLine, queuesOf } from './state.ts';
import { anAct } from './testing/acts.ts';
import { wrongGives } from './testing/gives.ts';
import { breaches, entriesOf } from './testing/laws.ts';
import { playActs, type Step } from './testing/playing.ts';
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

/** What a state says, whatever the order in which it was written. */
const said = (acd: AcdState) => ({
  contacts: entriesOf(acd.contacts),
  agents: entriesOf(acd.agents),
  free: entriesOf(acd.free),
  history: entriesOf(acd.history),
  sessions: entriesOf(acd.sessions),
  lines: queuesOf(acd)
    .map((queue) => [queue.key, queue.waiting, inLine(queue)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  due: nextDueOf(acd),
  counts: [acd.effects, acd.arrivals],
});

test('many inputs in one go do what they do one by one, and the state before stays as it was', () => {
  fc.assert(
    fc.property(...worlds, fc.integer({ min: 1, max: 12 }), (plan, acts, size) => {
      const centre = centreOf(plan);
      const steps: Step[] = [];
      playActs(centre, acts, (step) => steps.push(step));
      let acd = openAcd(centre, 0);
      for (let at = 0; at < steps.length; at += size) {
        const some = steps.slice(at, at + size);
        const told: TraceEntry[] = [];
        const each: TraceEntry[] = [];
        const before = frozen(copy(acd));
        const inputs = some.map(({ input }) => frozen(input));
        const answer = routeAll(before, centre, inputs, (event) => told.push(event));
        expect(JSON.stringify(routeAll(before, centre, inputs))).toBe(JSON.stringify(answer));
        for (const step of some) route(step.before, centre, step.input, (event) => each.push(event));
        expect(JSON.stringify(answer.effects)).toBe(JSON.stringify(some.flatMap(({ effects }) => effects)));
        expect(told).toEqual(each);
        acd = answer.acd;
        const last = some.at(-1);
        expect(said(acd)).toEqual(last && said(last.after));
        expect(breaches(acd, centre)).toEqual([]);
      }
    }),
    fuzz(30, 10),
  );
});
