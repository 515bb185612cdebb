import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { Flow } from '#runtime/index.ts';
import { flows, workspace } from '#test/examples/shop.ts';
import type { Project } from '../project.ts';
import { newOverlaps, turnedRound } from '../testing/places.ts';
import { extract } from './extract.ts';
import { inline } from './inline.ts';
import { callOf } from './parts.ts';
import { compiled, outcomeOf } from './testing/outcome.ts';
import { isStart } from './variables.ts';

const project: Project = { workspace, flows: Object.fromEntries(flows.map((flow) => [flow.id, flow])) };

const flowOf = (id: string): Flow => project.flows[id]!;

/** Numbers that look thrown, from a seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

const CONVERSATIONS = Array.from({ length: 5 }, (_, seed) => {
  const next = dice(seed * 7 + 1);
  return Array.from({ length: 9 }, () => next() % 1_000);
});

/** Nodes of a flow that hang together. */
function selectionOf(flow: Flow, seed: number): string[] {
  const next = dice(seed);
  const ids = Object.keys(flow.nodes).filter((id) => !isStart(flow, id, nodes));
  const wanted = 1 + (next() % 6);
  const chosen = new Set([ids[next() % ids.length]!]);
  while (chosen.size < wanted) {
    const around = flow.edges
      .flatMap(({ from, to }) => (chosen.has(from) ? [to] : chosen.has(to) ? [from] : []))
      .filter((id) => !chosen.has(id) && !isStart(flow, id, nodes));
    if (around.length === 0) break;
    chosen.add(around[next() % around.length]!);
  }
  return [...chosen];
}

const errorsIn = (one: Project) =>
  Object.values(one.flows).flatMap((flow) =>
    compiled(flow, one)
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ code, where, params }) => `${flow.id} ${code} ${JSON.stringify({ where, params })}`),
  );

/** With every node of the flow that runs a script replaced by that. */
function inlined(one: Project, flowId: string, script: string): Project {
  const calls = Object.entries(one.flows[flowId]!.nodes).filter(
    ([, node]) => callOf(node, nodes)?.script === script,
  );
  return calls.reduce((made, [node]) => {
    const answer = inline(made, flowId, node, nodes);
    if ('refusals' in answer) throw new Error(JSON.stringify(answer.refusals));
    return produce(made, (draft) => void answer.inlining.apply(draft as Project));
  }, one);
}

const SELECTIONS = flows.flatMap((flow) =>
  Array.from({ length: 6 }, (_, seed) => ({ flow, ids: selectionOf(flow, seed * 31 + flow.id.length) })),
);

describe('making a script of nodes that hang together', () => {
  let done = 0;
  test.each(SELECTIONS.map(({ flow, ids }) => [flow.id, ids.join(' '), ids] as const))(
    '%s: %s',
    (id, _, ids) => {
      const answer = extract(project, id, ids, nodes, { name: 'A part' });
      if ('refusals' in answer) {
        expect(answer.refusals.length).toBeGreaterThan(0);
        return;
      }
      done++;
      const after = produce(project, (draft) => void answer.extraction.apply(draft as Project));
      expect(errorsIn(after)).toEqual([]);
      const back = inlined(after, id, answer.extraction.script);
      expect(errorsIn(back)).toEqual([]);
      // A node of the script may get the id back that a call had.
      const calls = Object.keys(after.flows[id]!.nodes).filter(
        (one) => !Object.hasOwn(flowOf(id).nodes, one),
      );
      for (const [from, to] of [
        [project, after],
        [after, back],
      ] as const) {
        expect(newOverlaps(from.flows[id]!, to.flows[id]!, nodes)).toEqual([]);
        expect(turnedRound(from.flows[id]!, to.flows[id]!, calls)).toEqual([]);
      }
      for (const acts of CONVERSATIONS) {
        const before = outcomeOf(project, id, acts);
        expect(outcomeOf(after, id, acts)).toEqual(before);
        expect(outcomeOf(back, id, acts)).toEqual(before);
      }
    },
  );
  test('can be done with most of them', () => expect(done).toBeGreaterThan(SELECTIONS.length / 2));
});
