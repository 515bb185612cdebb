import { isDeepStrictEqual } from 'node:util';
import { type Measured, measure } from './measure.ts';
import { say, verdict } from './say.ts';
import { conversation } from './support/conversation.ts';
import { hand } from './support/hand.ts';
import { routewright } from './support/routewright.ts';
import { playHot, playParked, type Runner } from './support/runner.ts';
import { variations } from './support/variations.ts';
import { xstate } from './support/xstate.ts';

/** The most times slower than the hand-written function, and the fewest times faster than XState, hot. */
const SLOWER_THAN_HAND_MAX = 2;
const FASTER_THAN_XSTATE_MIN = 50;
/** The most times the bytes of the hand-written state that a parked contact has. */
const PARKED_BYTES_MAX = 2;

type AnyRunner = Runner<unknown>;
const runners = [routewright, hand, xstate] as unknown as AnyRunner[];

/** All three must have the same effects, on every way through the flow, or the comparison means nothing. */
function compareEffects(): void {
  for (const [name, events] of Object.entries(variations)) {
    const [ours, ...others] = runners.flatMap((runner) => [
      playHot(runner, events),
      playParked(runner, events).effects,
    ]);
    for (const other of others)
      if (!isDeepStrictEqual(other, ours))
        throw new Error(
          `The effects of "${name}" differ:\n${JSON.stringify(ours, null, 1)}\n${JSON.stringify(other, null, 1)}`,
        );
  }
}

const rounds = (play: (runner: AnyRunner) => void): Measured[] =>
  measure(
    runners.map((runner) => ({
      name: runner.name,
      round: (count) => {
        for (let index = 0; index < count; index++) play(runner);
      },
    })),
  );

const perEvent = (ns: number) => `${Math.round(ns / conversation.length)} ns`.padStart(10);

function print(title: string, measured: readonly Measured[]): void {
  const ours = measured[0]?.ns ?? Number.NaN;
  say(`\n${title}: median for one event (fastest … slowest round), and ratio to Routewright`);
  for (const { name, ns, fastest, slowest } of measured) {
    const spread = `(${perEvent(fastest).trim()} … ${perEvent(slowest).trim()})`.padEnd(26);
    say(`  ${name.padEnd(16)}${perEvent(ns)} ${spread} ${(ns / ours).toFixed(2)}`);
  }
}

/** Prints what the flow costs, and whether that is what it should. */
export function benchFlow(): void {
  compareEffects();
  say(`Effects of all ${runners.length} agree on ${Object.keys(variations).length} conversations.`);

  const hot = rounds((runner) => playHot(runner, conversation));
  print('hot, the contact kept in memory', hot);
  const parked = rounds((runner) => playParked(runner, conversation));
  print('parked, the contact through JSON between events', parked);

  const bytes = runners.map((runner) => playParked(runner, conversation).bytes);
  say(
    `\nbytes of a parked contact, at most: ${runners.map(({ name }, n) => `${name} ${bytes[n]}`).join(', ')}\n`,
  );

  const ns = (measured: readonly Measured[], index: number) => measured[index]?.ns ?? Number.NaN;
  verdict('times slower than by hand, hot', ns(hot, 0) / ns(hot, 1), { most: SLOWER_THAN_HAND_MAX });
  verdict('times slower than by hand, parked', ns(parked, 0) / ns(parked, 1));
  verdict('times faster than XState, hot', ns(hot, 2) / ns(hot, 0), { least: FASTER_THAN_XSTATE_MIN });
  verdict('times the bytes of the state by hand', (bytes[0] ?? Number.NaN) / (bytes[1] ?? Number.NaN), {
    most: PARKED_BYTES_MAX,
  });
}
