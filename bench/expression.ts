import { isDeepStrictEqual } from 'node:util';
import { loadPatterns } from '#runtime/expression/patterns/engine.ts';
import { bundle, EXPRESSION_ROOM } from '#test/bundle.ts';
import { compiled, evaluated, type Fought } from './expression/attack.ts';
import { attacks, hostileSources } from './expression/attacks.ts';
import { celSetups, plain } from './expression/cel.ts';
import { type Condition, conditions } from './expression/conditions.ts';
import { compile } from './expression/ours.ts';
import { situations } from './expression/situation.ts';
import { type Contestant, type Measured, measure } from './measure.ts';
import { say, verdict } from './say.ts';

/** The most times slower than the function written by hand, and the fewest times faster than cel-js. */
const SLOWER_THAN_HAND_MAX = 10;
const FASTER_THAN_CEL_MIN = 2;
/** The most microseconds until an expression can be evaluated: somebody types it. */
const READY_US_MAX = 50;
const ATTACK_MS_MAX = 60;
const WORST_SHOWN = 12;
const KB_MAX = 16;

/** A way of evaluating an expression in one situation after the other. */
interface Evaluator {
  name: string;
  results: unknown[];
  contestant: Contestant;
}

/** All evaluators share this loop, so that none of them is woven into it. */
function evaluator<S>(name: string, evaluate: (scope: S) => unknown, scopes: readonly S[]): Evaluator {
  const last = scopes.length - 1;
  let sum = 0;
  return {
    name,
    results: scopes.map((scope) => plain(evaluate(scope))),
    contestant: {
      name,
      round: (count) => {
        for (let n = 0; n < count; n++) if (evaluate(scopes[n & last]!) === true) sum++;
        // Nothing may be left out because nobody looks at it.
        if (sum < 0) throw new Error(name);
      },
    },
  };
}

const evaluatorsOf = ({ source, hand }: Condition): Evaluator[] => [
  evaluator('Routewright', compile(source), situations),
  evaluator('by hand', hand, situations),
  ...celSetups.map(({ name, environment, from }) =>
    evaluator(name, environment.parse(source), situations.map(from)),
  ),
];

/** All must say the same of every situation, or the comparison means nothing. */
function compare({ name }: Condition, evaluators: readonly Evaluator[]): void {
  for (const other of evaluators.slice(1))
    if (!isDeepStrictEqual(other.results, evaluators[0]?.results))
      throw new Error(`The values of "${name}" differ: ${other.name}`);
}

const perSecond = (ns: number) => `${(1_000 / ns).toFixed(ns < 1_000 ? 1 : 3)} M/s`.padStart(12);

/** Times slower than by hand, and faster than the faster of the two cel-js. */
function ratios([ours, hand, ...cel]: readonly Measured[]): { slower: number; faster: number } {
  const ns = ours?.ns ?? Number.NaN;
  return { slower: ns / (hand?.ns ?? Number.NaN), faster: Math.min(...cel.map((one) => one.ns)) / ns };
}

function benchEvaluation(): void {
  say('expressions, evaluated in 256 situations: times a second, and how many times slower than by hand');
  const measured = conditions.map((condition) => {
    const evaluators = evaluatorsOf(condition);
    compare(condition, evaluators);
    const all = measure(evaluators.map(({ contestant }) => contestant));
    const hand = all[1]?.ns ?? Number.NaN;
    const told = all.map(({ name, ns }) => `${name} ${perSecond(ns).trim()} (${(ns / hand).toFixed(1)})`);
    say(`  ${condition.name.padEnd(10)}${told.join(', ')}`);
    return { name: condition.name, ...ratios(all) };
  });
  say('');
  for (const { name, slower } of measured)
    verdict(`times slower than by hand, ${name}`, slower, { most: SLOWER_THAN_HAND_MAX });
  for (const { name, faster } of measured)
    verdict(`times faster than cel-js, ${name}`, faster, { least: FASTER_THAN_CEL_MIN });
}

/** Parse, check and closures, of each expression, beside parse and check of cel-js. */
function benchCompilation(): void {
  say('\nexpressions, parsed, checked and compiled (cel-js, typed: parsed and checked)');
  for (const { name, source } of conditions) {
    const [ours, cel] = measure([
      { name: 'Routewright', round: (count) => times(count, () => compile(source)) },
      {
        name: 'cel-js',
        round: (count) => times(count, () => celSetups[1]?.environment.parse(source).check()),
      },
    ]);
    const us = (ours?.ns ?? Number.NaN) / 1_000;
    say(
      `  ${name.padEnd(10)}${us.toFixed(1)} µs (cel-js ${((cel?.ns ?? Number.NaN) / 1_000).toFixed(1)} µs)`,
    );
    verdict(`microseconds until ready, ${name}`, us, { most: READY_US_MAX });
  }
}

function times(count: number, once: () => unknown): void {
  for (let n = 0; n < count; n++) once();
}

/** Tells the worst few, and whether the very worst took too long. */
function tellWorst(what: string, fought: readonly Fought[]): void {
  const worst = [...fought].sort((one, other) => other.ms - one.ms).slice(0, WORST_SHOWN);
  say(`\n${what}: the worst of ${fought.length}, in milliseconds (the first time in brackets)`);
  for (const { name, ms, first, end } of worst)
    say(`  ${ms.toFixed(1).padStart(8)} ${`(${first.toFixed(1)})`.padEnd(10)} ${name}: ${end}`);
  verdict('milliseconds at worst', worst[0]?.ms ?? Number.NaN, { most: ATTACK_MS_MAX });
}

/** Prints what the expression language costs, and whether that is what it should. */
export async function benchExpressions(): Promise<void> {
  await loadPatterns();
  benchEvaluation();
  benchCompilation();
  tellWorst('attacks on the evaluation', attacks.map(evaluated));
  tellWorst('attacks on parser and check', hostileSources.map(compiled));
  say('');
  verdict('kB of the language, gzip', (await bundle(EXPRESSION_ROOM)).gzip / 1_000, { most: KB_MAX });
}
