import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flow, type JsonObject, readFlow, writeFlow } from '#runtime/index.ts';
import { activeFlow, changeFlow, type Studio } from '#src/app/studio.ts';
import { testStudio } from '#src/app/testing/studio.ts';
import { connect, disconnect } from '#src/document/edits/edges.ts';
import { moveNode, removeNodes, retitle } from '#src/document/edits/nodes.ts';
import { setParam } from '#src/document/edits/params.ts';
import { fuzz } from '#test/fuzz.ts';
import { applyAnyway, backToDrawing, follow, type Place, textOf, type } from './texts.ts';

const IDS = ['hello', 'ask', 'bye'] as const;

const start: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'shop',
  name: 'Shop',
  variables: {},
  nodes: Object.fromEntries(
    IDS.map((id, index) => [
      id,
      {
        type: 'send-message',
        params: { message: { kind: 'text', text: id } },
        position: { x: index * 300, y: 0 },
      },
    ]),
  ),
  edges: [{ from: 'hello', port: 'next', to: 'ask' }],
};

/** A studio whose text of the flow is open: whatever changes the drawing, the text follows. */
function open(): Studio {
  const studio = testStudio(start);
  follow(studio, AT);
  studio.document.subscribe(() => follow(studio, AT));
  return studio;
}

const AT: Place = { kind: 'flow', flowId: 'shop' };

const flowOf = (studio: Studio): Flow => activeFlow(studio) as Flow;
const sync = (studio: Studio) => textOf(studio, AT) as NonNullable<ReturnType<typeof textOf>>;
const text = (studio: Studio) => sync(studio).text;
const draw = (studio: Studio, recipe: (flow: Flow) => void, merge?: string) =>
  changeFlow(studio, { key: 'drawn' }, recipe, merge);
const write = (studio: Studio, edit: (text: string) => string) => type(studio, AT, edit(text(studio)));

describe('typing', () => {
  it('changes the drawing, as one step for as long as one types at one place', () => {
    const studio = open();
    for (const letters of ['H', 'He', 'Hey'])
      write(studio, (now) => now.replace(/"text": "[hH]\w*"/, `"text": "${letters}"`));
    expect(flowOf(studio).nodes['hello']?.params['message']).toEqual({ kind: 'text', text: 'Hey' });
    write(studio, (now) => now.replace('"name": "Shop"', '"name": "Shop 2"'));
    expect(studio.document.getState().past.map(({ label }) => label.key)).toEqual(
      Array(2).fill('code.change-text'),
    );
    studio.document.getState().undo();
    studio.document.getState().undo();
    expect(flowOf(studio)).toEqual(start);
    expect(text(studio)).toBe(writeFlow(start));
  });

  it('leaves how somebody writes it alone, for as long as it says the same', () => {
    const studio = open();
    const own = JSON.stringify(start);
    type(studio, AT, own);
    expect(studio.document.getState().past).toEqual([]);
    expect(sync(studio)).toEqual({ text: own, said: writeFlow(start), base: start, draft: null });
    draw(studio, (flow) => retitle(flow, 'bye', 'End'));
    expect(text(studio)).toBe(writeFlow(flowOf(studio)));
  });

  it('a broken text leaves the drawing as it was, and waits', () => {
    const studio = open();
    write(studio, (now) => now.slice(0, -4));
    expect(flowOf(studio)).toBe(start);
    expect(sync(studio).draft).toMatchObject({ kind: 'unread', problems: [{ code: 'file.not-json' }] });
    backToDrawing(studio, AT);
    expect(sync(studio)).toMatchObject({ text: writeFlow(start), draft: null });
  });

  it('the text of another flow is no edit of this one', () => {
    const studio = open();
    write(studio, (now) => now.replace('"id": "shop"', '"id": "store"'));
    expect(flowOf(studio)).toBe(start);
    expect(sync(studio).draft).toEqual({ kind: 'other-flow', id: 'store' });
  });
});

describe('a drawing that changes while the text is broken', () => {
  it('keeps both, once the text reads', () => {
    const studio = open();
    write(studio, (now) => now.replace('"name": "Shop"', '"name": "Shop 2'));
    draw(studio, (flow) => moveNode(flow, 'bye', { x: 0, y: 500 }));
    expect(text(studio)).toContain('"Shop 2,');
    write(studio, (now) => now.replace('"Shop 2', '"Shop 2"'));
    expect(flowOf(studio)).toMatchObject({ name: 'Shop 2', nodes: { bye: { position: { y: 500 } } } });
    expect(text(studio)).toBe(writeFlow(flowOf(studio)));
  });

  it('asks when both changed the same place', () => {
    const clash = () => {
      const studio = open();
      write(studio, (now) => now.replace('"name": "Shop"', '"name": "Shop 2'));
      draw(studio, (flow) => Object.assign(flow, { name: 'Store' }));
      write(studio, (now) => now.replace('"Shop 2', '"Shop 2"'));
      expect(flowOf(studio).name).toBe('Store');
      expect(sync(studio).draft).toMatchObject({ kind: 'clash', places: ['name'] });
      return studio;
    };
    const one = clash();
    applyAnyway(one, AT);
    expect(flowOf(one).name).toBe('Shop 2');
    expect(sync(one)).toMatchObject({ text: writeFlow(flowOf(one)), draft: null });
    const other = clash();
    backToDrawing(other, AT);
    expect(flowOf(other).name).toBe('Store');
    expect(text(other)).toContain('"name": "Store"');
  });
});

type Act = (studio: Studio) => void;

/** The text as JSON, changed and written in some form; a text that is none is written as the drawing's first. */
const rewritten =
  (edit: (flow: JsonObject) => void, indent: number): Act =>
  (studio) => {
    if (sync(studio).draft) backToDrawing(studio, AT);
    write(studio, (now) => {
      const value = JSON.parse(now) as JsonObject;
      edit(value);
      return JSON.stringify(value, null, indent);
    });
  };

const someId = fc.constantFrom(...IDS);
const someText = fc.string({ maxLength: 5 });
const place = fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) });

const drawing: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(someId, place).map(
    ([id, at]): Act =>
      (studio) =>
        draw(studio, (flow) => moveNode(flow, id, at)),
  ),
  fc.tuple(someId, someText).map(
    ([id, title]): Act =>
      (studio) =>
        draw(studio, (flow) => retitle(flow, id, title), id),
  ),
  fc.tuple(someId, someText).map(
    ([id, value]): Act =>
      (studio) =>
        draw(studio, (flow) => setParam(flow, id, 'message.text', value)),
  ),
  fc.tuple(someId, someId).map(
    ([from, to]): Act =>
      (studio) =>
        draw(studio, (flow) => connect(flow, from, 'next', to)),
  ),
  someId.map(
    (id): Act =>
      (studio) =>
        draw(studio, (flow) => disconnect(flow, id, 'next')),
  ),
  someId.map(
    (id): Act =>
      (studio) =>
        draw(studio, (flow) => removeNodes(flow, [id])),
  ),
  someId.map(
    (id): Act =>
      (studio) =>
        draw(studio, (flow) => Object.assign(flow.nodes, { [id]: structuredClone(start.nodes[id]) })),
  ),
  fc.constant<Act>((studio) => studio.document.getState().undo()),
  fc.constant<Act>((studio) => studio.document.getState().redo()),
);

const writing: fc.Arbitrary<Act> = fc.oneof(
  fc
    .tuple(someText, fc.constantFrom(0, 1, 4))
    .map(([name, indent]) => rewritten((flow) => Object.assign(flow, { name: `Shop ${name}` }), indent)),
  fc.tuple(someId, someText, fc.constantFrom(0, 2)).map(([id, value, indent]) =>
    rewritten((flow) => {
      const { nodes } = flow as unknown as Flow;
      if (nodes[id]) nodes[id].params = { message: { kind: 'text', text: value } };
    }, indent),
  ),
  someId.map((id) => rewritten((flow) => delete (flow as unknown as Flow).nodes[id], 2)),
  fc
    .tuple(someId, someId)
    .map(([from, to]) =>
      rewritten((flow) => (flow as unknown as Flow).edges.unshift({ from, port: 'error', to }), 2),
    ),
);

const breaking: fc.Arbitrary<Act> = fc.oneof(
  fc.nat().map(
    (at): Act =>
      (studio) =>
        write(studio, (now) => now.slice(0, at % now.length)),
  ),
  fc.nat().map(
    (at): Act =>
      (studio) =>
        write(studio, (now) => `${now.slice(0, at % now.length)}}${now.slice(at % now.length)}`),
  ),
  fc.nat().map(
    (at): Act =>
      (studio) =>
        // A key goes away with its quotes: JSON or none, it is no flow.
        write(studio, (now) =>
          now.replace(/"(?:type|x|port|format)"/g, (key, offset: number) =>
            offset % 7 === at % 7 ? '"?"' : key,
          ),
        ),
  ),
);

/** What holds after every act, whatever it was. */
function holds(studio: Studio): void {
  const { text: now, draft } = sync(studio);
  if (draft) return;
  const read = readFlow(now);
  // A name can be drawn that no file may have: then the text is the drawing's own.
  if (read.problems) expect(now).toBe(writeFlow(flowOf(studio)));
  else expect(writeFlow(read.value)).toBe(writeFlow(flowOf(studio)));
}

describe('text and drawing, edited in turns', () => {
  it('always say the same, or the text waits beside a drawing it did not touch', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(drawing, writing, breaking), { maxLength: 25 }), (acts) => {
        const studio = open();
        for (const act of acts) {
          act(studio);
          holds(studio);
        }
        backToDrawing(studio, AT);
        expect(text(studio)).toBe(writeFlow(flowOf(studio)));
      }),
      fuzz(150, 7),
    );
  });

  it('a broken text never changes the drawing, nor does the drawing the broken text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(drawing, writing), { maxLength: 6 }),
        breaking,
        fc.array(drawing),
        (before, hurt, after) => {
          const studio = open();
          for (const act of before) act(studio);
          const drawn = flowOf(studio);
          hurt(studio);
          if (!sync(studio).draft) return;
          expect(flowOf(studio)).toBe(drawn);
          const broken = text(studio);
          for (const act of after) act(studio);
          expect(text(studio)).toBe(broken);
        },
      ),
      fuzz(100, 8),
    );
  });

  it('mended, it says what was written and what was drawn at other places', () => {
    fc.assert(
      fc.property(fc.array(drawing, { maxLength: 10 }), (acts) => {
        const studio = open();
        write(studio, (now) => now.replace('"name": "Shop"', '"name": "Shop 2'));
        for (const act of acts) act(studio);
        const drawn = flowOf(studio);
        write(studio, (now) => now.replace('"Shop 2', '"Shop 2"'));
        expect(writeFlow(flowOf(studio))).toBe(writeFlow({ ...drawn, name: 'Shop 2' }));
        holds(studio);
      }),
      fuzz(100, 9),
    );
  });

  it('everything written can be taken back, to the same bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(writing, drawing), { maxLength: 15 }), (acts) => {
        const studio = open();
        for (const act of acts) act(studio);
        while (studio.document.getState().past.length > 0) studio.document.getState().undo();
        expect(flowOf(studio)).toEqual(start);
        if (!sync(studio).draft) expect(text(studio)).toBe(writeFlow(start));
      }),
      fuzz(80, 10),
    );
  });
});
