import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import {
  type Flow,
  type FlowNode,
  type Script,
  type ScriptStep,
  writeFlow,
  writeScript,
} from '#runtime/index.ts';
import { activeFlow, checkedFlow, type Studio } from '#src/app/studio.ts';
import { boxOf, meet } from '#src/document/edits/boxes.ts';
import { fuzz } from '#test/fuzz.ts';
import { exampleIds, openExample as open } from './testing/examples.ts';
import { type ScriptEdit, scriptEdit } from './testing/script-edits.ts';
import { type Place, textOf, type } from './texts.ts';
import { WORKED_OUT } from './worked-out.ts';

const at = (flowId: string): Place => ({ kind: 'script', flowId });

const flowOf = (studio: Studio) => activeFlow(studio) as Flow;
const scriptOf = (studio: Studio) => checkedFlow(studio)?.script as Script;
const sync = (studio: Studio, id: string) => textOf(studio, at(id)) as NonNullable<ReturnType<typeof textOf>>;

/** Types the script anew with an edit in it; answers what was typed. */
function edit(studio: Studio, id: string, change: (script: Script) => void, indent = 2): Script {
  const script = JSON.parse(sync(studio, id).text) as Script;
  change(script);
  type(studio, at(id), JSON.stringify(script, null, indent));
  return script;
}

/** What was written, with what follows from it. */
const settled = (written: Script, { entry, on, requires, revision }: Script) =>
  writeScript({ ...written, entry, on, requires, revision });

describe.each(exampleIds)('the script of %s', (id) => {
  it('typed anew without an edit, changes nothing', () => {
    const studio = open(id);
    const before = flowOf(studio);
    for (const indent of [0, 4]) {
      edit(studio, id, () => undefined, indent);
      expect(sync(studio, id).draft).toBeNull();
      expect(flowOf(studio)).toBe(before);
    }
    expect(studio.document.getState().past).toEqual([]);
  });

  it('edited by chance, becomes a drawing that compiles to it, and is taken back to the same bytes', () => {
    let applied = 0;
    fc.assert(
      fc.property(
        fc.array(scriptEdit, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(0, 2),
        (edits, indent) => {
          const studio = open(id);
          const before = flowOf(studio);
          const written = edit(studio, id, (script) => all(edits, script), indent);
          const { draft, text } = sync(studio, id);
          if (draft) {
            expect(flowOf(studio)).toBe(before);
            return;
          }
          applied++;
          const script = scriptOf(studio);
          expect(settled(written, script)).toBe(writeScript(script));
          expect(JSON.parse(text)).toEqual(JSON.parse(writeScript(script)));
          expectKept(before, flowOf(studio), script);
          while (studio.document.getState().past.length > 0) studio.document.getState().undo();
          expect(writeFlow(flowOf(studio))).toBe(writeFlow(before));
        },
      ),
      fuzz(30, 21),
    );
    expect(applied).toBeGreaterThan(8);
  });
});

function all(edits: readonly ScriptEdit[], script: Script): void {
  for (const one of edits) one(script);
}

/** What a script does not hold stays with the nodes that are left. */
function expectKept(before: Flow, after: Flow, script: Script): void {
  for (const [id, node] of Object.entries(after.nodes)) {
    const former = before.nodes[id];
    if (former) expect(node).toMatchObject({ position: former.position, title: former.title ?? node.title });
  }
  for (const [id, node] of Object.entries(before.nodes))
    if (after.nodes[id] && !script.steps[id]) expect(after.nodes[id]).toBe(node);
  expect(after.notes).toBe(before.notes);
}

const SUPPORT = 'support';

describe('an edit of the script', () => {
  it('changes no more of the text than what follows from it', () => {
    const studio = open(SUPPORT);
    const text = sync(studio, SUPPORT).text.replace('"name": "Support"', '"name": "Help"');
    type(studio, at(SUPPORT), text);
    expect(flowOf(studio).name).toBe('Help');
    expect(sync(studio, SUPPORT).text).toBe(writeScript(scriptOf(studio)));
    const own = JSON.stringify(JSON.parse(sync(studio, SUPPORT).text), null, 1).replace('"Help"', '"Desk"');
    type(studio, at(SUPPORT), own);
    const now = sync(studio, SUPPORT).text;
    expect(now.split('\n').filter((line, index) => line !== own.split('\n')[index])).toEqual([
      ` "revision": "${scriptOf(studio).revision}",`,
    ]);
  });

  it.each(WORKED_OUT)('is refused where it changes what follows from the rest: %s', (key) => {
    const studio = open(SUPPORT);
    const before = flowOf(studio);
    edit(studio, SUPPORT, (script) => {
      const other = Object.keys(script.steps).find((step) => step !== script.entry) ?? '';
      if (key === 'requires') script.requires.skills = [];
      else if (key === 'revision') script.revision = `sha256-${'0'.repeat(64)}`;
      else if (key === 'on') script.on = { 'agent.assigned': other };
      else script.entry = other;
    });
    expect(sync(studio, SUPPORT).draft).toEqual({ kind: 'worked-out', path: key });
    expect(flowOf(studio)).toBe(before);
  });

  it('waits while nothing leads to a step, and while the drawing would have errors', () => {
    const studio = open(SUPPORT);
    const before = flowOf(studio);
    const [id = '', step] = Object.entries(scriptOf(studio).steps).find(([, { next }]) => next['next']) ?? [];
    edit(studio, SUPPORT, ({ steps }) => {
      if (step) steps['alone'] = step;
    });
    expect(sync(studio, SUPPORT).draft).toEqual({ kind: 'unreached', step: 'alone' });
    edit(studio, SUPPORT, ({ steps }) => {
      const [first] = Object.values(steps);
      delete steps['alone'];
      if (first) first.type = 'tea';
    });
    expect(sync(studio, SUPPORT).draft).toMatchObject({ kind: 'errors', problems: [{ severity: 'error' }] });
    expect(flowOf(studio)).toBe(before);
    expect(id).not.toBe('');
  });
});

/** A way to a step that others lead to as well. */
function wayOf({ steps }: Script): string[] {
  const ways = Object.entries(steps).flatMap(([from, { next }]) =>
    Object.entries(next).map(([port, to]) => [from, port, to]),
  );
  return ways.find(([, , to]) => ways.filter((way) => way[2] === to).length > 1) ?? [];
}

describe('a new step', () => {
  it('is drawn right of what leads to it, on nothing else', () => {
    const studio = open(SUPPORT);
    const [from = '', port = '', to = ''] = wayOf(scriptOf(studio));
    edit(studio, SUPPORT, ({ steps }) => {
      steps['between'] = structuredClone(steps[to] as ScriptStep);
      (steps[from] as ScriptStep).next[port] = 'between';
    });
    expect(sync(studio, SUPPORT).draft).toBeNull();
    const { nodes: drawn } = flowOf(studio);
    const place = (id: string) => drawn[id]?.position ?? { x: 0, y: 0 };
    expect(place('between').x).toBeGreaterThan(place(from).x);
    const others = Object.keys(drawn).filter((id) => id !== 'between');
    const boxes = others.map((id) => boxOf(drawn[id] as FlowNode, nodes));
    expect(boxes.some((box) => meet(box, boxOf(drawn['between'] as FlowNode, nodes)))).toBe(false);
  });

  it('that only has another id is the node it was', () => {
    const studio = open(SUPPORT);
    const before = flowOf(studio);
    const id = scriptOf(studio).entry;
    edit(studio, SUPPORT, (script) => {
      const { [id]: step, ...rest } = script.steps;
      Object.assign(script, { entry: 'begin-here', steps: { ...rest, 'begin-here': step } });
    });
    expect(sync(studio, SUPPORT).draft).toBeNull();
    expect(flowOf(studio).nodes['begin-here']).toEqual(before.nodes[id]);
    expect(flowOf(studio).nodes[id]).toBeUndefined();
  });
});
