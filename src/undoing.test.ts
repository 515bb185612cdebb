import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { nodes } from '#nodes/index.ts';
import type { Flow, JsonObject } from '#runtime/index.ts';
import { scenarioWith } from '#runtime/scenario/testing/shop.ts';
import { readScenario } from '#runtime/scenario-file.ts';
import { canDo } from '#src/app/command.ts';
import { keepScreenTrue } from '#src/app/flows.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import type { Surface } from '#src/app/surface.ts';
import { studioWith } from '#src/app/testing/several.ts';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { connect } from '#src/document/edits/edges.ts';
import { moveNode, retitle } from '#src/document/edits/nodes.ts';
import { setParam } from '#src/document/edits/params.ts';
import { putScenario, removeScenarios } from '#src/document/edits/scenarios.ts';
import { HISTORY_MAX } from '#src/document/history.ts';
import type { Project } from '#src/document/project.ts';
import { travelled } from '#src/document/touched.ts';
import { ChangeLog } from '#src/files/changes.ts';
import { restoreWith, store } from '#src/files/stored.ts';
import { fuzz, soaking } from '#test/fuzz.ts';
import { allCommands } from './allCommands.ts';
import { makers } from './makers.ts';

const FLOWS = 100;
const ACTS = 500;
/** A soak may take this long. In ms. */
const SOAK_MS = 7_200_000;
/** A reload after every so many acts. */
const RELOAD_EVERY = 125;

/** Whatever a page offers, doing nothing: commands also download, focus and open pickers. */
const anything: object = new Proxy(() => anything, {
  get: (_, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => '' : anything),
  set: () => true,
  apply: () => anything,
  construct: () => anything,
});
for (const name of ['document', 'window', 'requestAnimationFrame', 'Worker', 'localStorage', 'matchMedia'])
  vi.stubGlobal(name, anything);
vi.stubGlobal('navigator', {
  platform: '',
  clipboard: {
    write: async () => {},
    writeText: async () => {},
    read: async () => [],
    readText: async () => '',
  },
});

const onScreen: Partial<Surface> = {
  at: () => null,
  edgeAt: () => null,
  pointer: () => null,
  centre: () => ({ x: 0, y: 0 }),
};
const surface = new Proxy(onScreen, {
  get: (known, key) => known[key as keyof Surface] ?? (() => undefined),
}) as Surface;

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const types = [...nodes.values()];

/** A flow of up to seven nodes in a row, of any types. */
function flowOf(id: string, seed: number): Flow {
  const count = seed % 8;
  const ids = Array.from({ length: count }, (_, index) => `n${index}`);
  return {
    ...{ format: 'routewright/flow', version: 1, id, name: id, variables: {} },
    nodes: Object.fromEntries(
      ids.map((node, index) => {
        const { type, initial } = types[(seed * 7 + index * 11) % types.length]!;
        const params = structuredClone(initial) as JsonObject;
        return [node, { type, params, position: { x: index * 320, y: (seed % 5) * 16 } }];
      }),
    ),
    edges: ids.slice(1).map((to, index) => ({ from: ids[index]!, port: 'next', to })),
  };
}

interface Act {
  kind: number;
  a: number;
  b: number;
}

const label = { key: 'app.change-name' };
const edits: readonly ((flow: Flow, node: string, act: Act) => void)[] = [
  (flow, node, { a }) => moveNode(flow, node, { x: (a % 40) * 16, y: 0 }),
  (flow, node, { a }) => retitle(flow, node, a % 3 === 0 ? '' : `T${a % 5}`),
  (flow, node, { a, b }) => setParam(flow, node, `list.${a % 3}.text`, b % 3 === 0 ? undefined : `x${b % 4}`),
  (flow, node, { a }) => connect(flow, node, 'next', at(Object.keys(flow.nodes), a) ?? node),
];

function changeScenarios(project: Project, { kind, a, b }: Act): void {
  const ids = [a, b].map((number) => `s${number % 4}`);
  if (kind < 77) removeScenarios(project, ids);
  else putScenario(project, scenarioWith({ id: ids[0], script: `f${b % FLOWS}`, folder: `F${b % 3}` }));
}

/** One act of somebody at work: a command, typing that may go on, a choice, another flow. */
function act(studio: Studio, one: Act): void {
  const { session, document } = studio;
  const ids = Object.keys(activeFlow(studio)?.nodes ?? {});
  const { kind, a, b } = one;
  if (kind < 45) {
    const able = [...allCommands, ...makers.flatMap((make) => make(studio))].filter((each) =>
      canDo(each, studio),
    );
    at(able, a)?.run(studio);
  } else if (kind < 75) {
    const node = at(ids, b);
    if (node === undefined) return;
    changeFlow(
      studio,
      label,
      (flow) => at(edits, kind)?.(flow, node, one),
      a % 2 ? `${node} ${kind}` : undefined,
    );
  } else if (kind < 80) document.getState().change(label, (project) => changeScenarios(project, one));
  else if (kind < 90) session.getState().select(ids.filter((_, index) => (a >> index) % 2 === 1));
  else session.getState().openFlow(at(Object.keys(document.getState().project.flows), a) ?? '');
}

const bytes = ({ document }: Studio) => JSON.stringify(document.getState().project);

/** Stores what is open as a browser does, reads it again as after a reload, and goes on with that. */
function reload(studio: Studio): void {
  const { project, past, future, load } = studio.document.getState();
  const { span, put } = new ChangeLog().editFor({ past, future });
  const record = store({ project, flowId: studio.session.getState().flowId }, 1, 'page', span);
  const { value, problems } = restoreWith(
    readScenario,
    JSON.parse(JSON.stringify(record)),
    put.map(([, text]) => text),
  );
  expect(problems).toBeUndefined();
  expect(value?.isHistoryLost).toBe(false);
  expect(value?.changes).toEqual({ past, future });
  if (value) load(value.project, value.changes);
}

test(
  'whatever is done is taken back and done again to the byte, also after a reload',
  () => {
    const acts = fc.array(fc.record({ kind: fc.nat(99), a: fc.nat(1e6), b: fc.nat(1e6) }), {
      minLength: ACTS,
      maxLength: ACTS,
    });
    fc.assert(
      fc.property(fc.nat(1e6), acts, (seed, all) => {
        const flows = Array.from({ length: FLOWS }, (_, index) => flowOf(`f${index}`, seed + index * 13));
        const studio = studioWith(nodes, emptyWorkspace, flows);
        keepScreenTrue(studio);
        studio.session.getState().set({ surface });
        const { getState } = studio.document;
        /** The bytes after so many changes. */
        const seen = [bytes(studio)];
        for (const [index, one] of all.entries()) {
          const before = getState();
          act(studio, one);
          if (getState().past.length >= HISTORY_MAX) break;
          const count = getState().past.length;
          const isKnown = travelled(getState(), before) !== undefined || count < before.past.length;
          if (isKnown) expect(bytes(studio)).toBe(seen[count]);
          else if (getState().project !== before.project) seen.splice(count, seen.length, bytes(studio));
          if (index % RELOAD_EVERY === 0) reload(studio);
          expect(bytes(studio)).toBe(seen[count]);
        }
        reload(studio);
        const last = getState().past.length + getState().future.length;
        const there = [...seen.keys()].filter((count) => count <= last);
        for (const count of [...there.toReversed(), ...there]) {
          getState().jump(count);
          expect(bytes(studio)).toBe(seen[count]);
        }
      }),
      // Half a thousand acts are not made simpler one by one.
      { ...fuzz(1, 17), endOnFailure: true },
    );
  },
  soaking ? SOAK_MS : 120_000,
);
