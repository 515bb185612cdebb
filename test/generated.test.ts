import { describe, expect, test } from 'vitest';
import { compile } from '#runtime/compile/index.ts';
import { hasInput } from '#runtime/define/node.ts';
import type { Flow } from '#runtime/model/flow.ts';
import { scenario as scenarioSchema } from '#runtime/model/scenario.ts';
import { type Generated, generateScenarios, isImpossible } from '#runtime/scenario/generate/generate.ts';
import { passed, runScenario } from '#runtime/scenario/run.ts';
import { flows, universe, workspace } from './examples/shop.ts';
import { soaking } from './fuzz.ts';

const scripts = new Map(flows.map((flow) => [flow.id, compile(flow, universe).script!]));
const given = { nodes: universe.nodes, channels: universe.channels, workspace, scripts };

/** Ways that nobody can go for another reason than that nothing in their step can fail. */
const IMPOSSIBLE: Readonly<Record<string, readonly string[]>> = {
  'order-status': ['goodbye:error way.all-tried'],
  reminder: ['remind:error way.all-tried'],
  'say-goodbye': ['bye:error way.all-tried', 'sorry:error way.all-tried'],
  'web-chat': [
    'by-mail:error way.all-tried',
    'goodbye:error way.all-tried',
    'how-long:error way.all-tried',
    'promise:error way.all-tried',
    'queue-stands:timeout way.answered-at-once',
  ],
  'win-back': ['invite:error way.all-tried'],
};

/** How few scenarios go every way: more is a loss. */
const FEWEST: Readonly<Record<string, number>> = {
  'instagram-question': 9,
  'order-status': 16,
  reminder: 11,
  'say-goodbye': 5,
  support: 11,
  'to-agents': 2,
  'web-chat': 8,
  'win-back': 9,
};

const made = new Map<string, Generated>();
const generatedFor = (id: string): Generated => {
  const known = made.get(id) ?? generateScenarios(scripts.get(id)!, given);
  made.set(id, known);
  return known;
};

describe.each(flows.map(({ id }) => id))('scenarios made up for %s', (id) => {
  test('go every way that is not impossible', () => {
    const { ways } = generatedFor(id);
    expect(ways.filter((way) => !way.covered && !isImpossible(way))).toEqual([]);
    const told = ways.flatMap(({ node, port, reason }) => (reason ? [`${node}:${port} ${reason.code}`] : []));
    const unlikely = told.filter((one) => !one.endsWith('way.cannot-fail'));
    expect(unlikely.toSorted()).toEqual(IMPOSSIBLE[id] ?? []);
    // What fails is an error, and nothing else is said to be unable to.
    expect(told.filter((one) => one.endsWith('way.cannot-fail') && !one.includes(':error '))).toEqual([]);
  });

  test('are few, and pass', () => {
    const { scenarios } = generatedFor(id);
    expect(scenarios.length).toBeLessThanOrEqual(FEWEST[id] ?? 0);
    for (const one of scenarios) {
      const read = scenarioSchema.parse(JSON.parse(JSON.stringify(one)));
      const report = runScenario(read, given);
      expect(passed(report), `${one.id} ${JSON.stringify(report.problems)}`).toBe(true);
    }
  });

  test('are each there for a way that no other goes', () => {
    const { scenarios, ways } = generatedFor(id);
    const needed = new Set(ways.flatMap(({ by }) => (by.length === 1 ? by : [])));
    expect(scenarios.filter((one) => !needed.has(one.id))).toEqual([]);
  });
});

test('the same script gives the same bytes', () => {
  const again = generateScenarios(scripts.get('support')!, { ...given });
  expect(JSON.stringify(again)).toBe(JSON.stringify(generatedFor('support')));
});

test('with too small a budget ways are not found, which is not the same as impossible', () => {
  const { ways } = generateScenarios(scripts.get('support')!, given, { states: 1, inputs: 5 });
  const missing = ways.filter(({ covered, reason }) => !covered && reason?.code === 'way.not-found');
  expect(missing.map(({ node, port }) => `${node}:${port}`)).toContain('still-there:reply:yes');
  expect(missing.some(isImpossible)).toBe(false);
});

/** A flow with one edge that leads elsewhere, or nowhere. */
interface Mutant {
  flow: Flow;
  says: string;
}

/** What a node does, whatever it is called. */
const doesOf = ({ nodes: drawn, edges }: Flow, id: string): string =>
  JSON.stringify([
    drawn[id]?.type,
    drawn[id]?.params,
    edges.filter(({ from }) => from === id).map(({ port, to }) => [port, to]),
  ]);

/** Each edge of a flow led to every other node and to none; not where nobody goes it, or where the same is done. */
function mutantsOf(flow: Flow): Mutant[] {
  const { ways } = generatedFor(flow.id);
  const gone = new Set(ways.filter(({ covered }) => covered).map(({ node, port }) => `${node} ${port}`));
  const nodes = Object.keys(flow.nodes).filter((id) => hasInput(universe.nodes.get(flow.nodes[id]!.type)!));
  return flow.edges.flatMap((edge, number) => {
    if (!gone.has(`${edge.from} ${edge.port}`)) return [];
    const others = nodes.filter((to) => to !== edge.from && doesOf(flow, to) !== doesOf(flow, edge.to));
    const redirected = others.map((to) => ({ to, edges: flow.edges.with(number, { ...edge, to }) }));
    return [...redirected, { to: 'nowhere', edges: flow.edges.toSpliced(number, 1) }].map(
      ({ to, edges }) => ({
        flow: { ...flow, edges },
        says: `${flow.id}: ${edge.from}:${edge.port} leads to ${to}, not ${edge.to}`,
      }),
    );
  });
}

/** Whether one of the scenarios made up for the flow as it was fails; undefined for a flow that does not compile. */
function isCaught({ flow }: Mutant): boolean | undefined {
  const { script } = compile(flow, universe);
  if (!script) return undefined;
  const changed = { ...given, scripts: new Map([...scripts, [script.id, script]]) };
  const quick = { untilFirst: true, withoutNodes: true };
  return generatedFor(flow.id).scenarios.some((one) => !passed(runScenario(one, changed, quick)));
}

/** Of all mutants, in a short run every so manieth. */
const EVERY = soaking ? 1 : 41;
const OFFSET = 7;

test('at least 95 of 100 edges that lead elsewhere are caught', { timeout: 3_600_000 }, () => {
  const mutants = flows.flatMap(mutantsOf).filter((_, number) => number % EVERY === OFFSET % EVERY);
  const tried = mutants.map((mutant) => ({ says: mutant.says, caught: isCaught(mutant) }));
  const missed = tried.filter(({ caught }) => caught === false).map(({ says }) => says);
  const counted = tried.filter(({ caught }) => caught !== undefined).length;
  expect(counted).toBeGreaterThan(50);
  if (soaking) console.info(`${counted - missed.length} of ${counted} caught\n${missed.join('\n')}`);
  expect(missed.length / counted, missed.join('\n')).toBeLessThanOrEqual(0.05);
});
