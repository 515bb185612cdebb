import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flow, type Script, writeFlow, writeScript } from '#runtime/index.ts';
import { activeFlow, changeFlow, checkedFlow, type Studio } from '#src/app/studio.ts';
import { connect, disconnect } from '#src/document/edits/edges.ts';
import { moveNode, removeNodes, retitle } from '#src/document/edits/nodes.ts';
import { fuzz } from '#test/fuzz.ts';
import { isText, type TextKind } from './kinds.ts';
import { openExample } from './testing/examples.ts';
import { scriptEdit } from './testing/script-edits.ts';
import { backToDrawing, textOf, type } from './texts.ts';
import { withWorkedOut } from './worked-out.ts';

const FLOW = 'win-back';
const at = (kind: TextKind) => ({ kind, flowId: FLOW });

const flowOf = (studio: Studio) => activeFlow(studio) as Flow;
const sync = (studio: Studio, kind: TextKind) =>
  textOf(studio, at(kind)) as NonNullable<ReturnType<typeof textOf>>;
const write = (studio: Studio, kind: TextKind, edit: (text: string) => string) =>
  type(studio, at(kind), edit(sync(studio, kind).text));

type Act = (studio: Studio) => void;

/** One of a flow's nodes, by any number. */
const nodeOf = ({ nodes }: Flow, by: number): string => {
  const ids = Object.keys(nodes);
  return ids[by % Math.max(1, ids.length)] ?? '';
};

const some = fc.nat({ max: 999 });

const draw = (edit: (flow: Flow, one: string, other: string) => void): fc.Arbitrary<Act> =>
  fc.tuple(some, some).map(
    ([one, other]): Act =>
      (studio) =>
        changeFlow(studio, { key: 'drawn' }, (flow) => edit(flow, nodeOf(flow, one), nodeOf(flow, other))),
  );

const drawing: fc.Arbitrary<Act> = fc.oneof(
  draw((flow, id) => moveNode(flow, id, { x: 40, y: 80 })),
  draw((flow, id) => retitle(flow, id, 'Drawn')),
  draw((flow, id, to) => connect(flow, id, 'next', to)),
  draw((flow, id) => disconnect(flow, id, 'next')),
  draw((flow, id) => removeNodes(flow, [id])),
  fc.constant<Act>((studio) => studio.document.getState().undo()),
  fc.constant<Act>((studio) => studio.document.getState().redo()),
);

/** Where there is no script there is nothing to write in. */
const writing: fc.Arbitrary<Act> = fc.tuple(scriptEdit, fc.constantFrom(0, 2)).map(
  ([edit, indent]): Act =>
    (studio) => {
      if (sync(studio, 'script').draft) backToDrawing(studio, at('script'));
      write(studio, 'script', (text) => {
        if (text === '') return text;
        const script = JSON.parse(text) as Script;
        edit(script);
        return JSON.stringify(script, null, indent);
      });
    },
);

const breaking: fc.Arbitrary<Act> = fc.tuple(some, fc.constantFrom('flow', 'script')).map(
  ([by, kind]): Act =>
    (studio) => {
      if (isText(kind)) write(studio, kind, (text) => text.slice(0, (by * 37) % Math.max(1, text.length)));
    },
);

/** What holds after every act, whatever it was. */
function holds(studio: Studio): void {
  const script = checkedFlow(studio)?.script;
  const { text, draft } = sync(studio, 'script');
  if (!draft && script) expect(withWorkedOut(text, script)).toBe(text);
  if (!draft && !script) expect(text).toBe('');
  const flow = sync(studio, 'flow');
  if (!flow.draft) expect(flow.text).toBe(writeFlow(flowOf(studio)));
}

describe('script and drawing, edited in turns', () => {
  it('always say the same, or the text waits beside a drawing it did not touch', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(drawing, writing, breaking), { maxLength: 15 }), (acts) => {
        const studio = openExample(FLOW);
        for (const act of acts) {
          act(studio);
          holds(studio);
        }
        backToDrawing(studio, at('script'));
        const script = checkedFlow(studio)?.script;
        expect(sync(studio, 'script').text).toBe(script ? writeScript(script) : '');
      }),
      fuzz(30, 31),
    );
  });

  it('a broken text never changes the drawing, nor does the drawing the broken text', () => {
    fc.assert(
      fc.property(fc.array(writing, { maxLength: 3 }), breaking, fc.array(drawing), (before, hurt, after) => {
        const studio = openExample(FLOW);
        for (const act of before) act(studio);
        const drawn = flowOf(studio);
        hurt(studio);
        if (!sync(studio, 'script').draft) return;
        expect(flowOf(studio)).toBe(drawn);
        const broken = sync(studio, 'script').text;
        for (const act of after) act(studio);
        expect(sync(studio, 'script').text).toBe(broken);
      }),
      fuzz(20, 32),
    );
  });

  it('everything can be taken back, to the same bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(writing, drawing), { maxLength: 10 }), (acts) => {
        const studio = openExample(FLOW);
        const before = writeFlow(flowOf(studio));
        for (const act of acts) act(studio);
        while (studio.document.getState().past.length > 0) studio.document.getState().undo();
        expect(writeFlow(flowOf(studio))).toBe(before);
      }),
      fuzz(20, 33),
    );
  });
});

describe('what was drawn while the script waited', () => {
  const half = (studio: Studio) =>
    write(studio, 'script', (text) => text.replace('"name": "', '"name": "New '));

  it('is kept beside what was written', () => {
    const studio = openExample(FLOW);
    const id = nodeOf(flowOf(studio), 1);
    write(studio, 'script', (text) => text.replace('"format":', 'format:'));
    changeFlow(studio, { key: 'drawn' }, (flow) => retitle(flow, id, 'Drawn'));
    write(studio, 'script', (text) => text.replace('format:', '"format":'));
    half(studio);
    expect(sync(studio, 'script').draft).toBeNull();
    expect(flowOf(studio).name).toMatch(/^New /);
    expect(flowOf(studio).nodes[id]?.title).toBe('Drawn');
  });

  it('is not joined with it where both leave a drawing with errors', () => {
    const studio = openExample(FLOW);
    write(studio, 'script', (text) => text.slice(0, -3));
    changeFlow(studio, { key: 'drawn' }, (flow) => {
      for (const node of Object.values(flow.nodes)) node.type = 'tea';
    });
    const drawn = flowOf(studio);
    write(studio, 'script', (text) => `${text}\n}\n`.replace('"name": "', '"name": "New '));
    expect(sync(studio, 'script').draft).toMatchObject({ kind: 'errors' });
    expect(flowOf(studio)).toBe(drawn);
  });
});
