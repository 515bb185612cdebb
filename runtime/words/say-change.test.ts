import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { diffFlows } from '../diff/diff.ts';
import type { Flow } from '../model/flow.ts';
import type { JsonObject } from '../model/json.ts';
import { UI_LANGUAGES, type UiLanguage } from '../model/language.ts';
import { changeWords } from './changes/words.ts';
import { sayChange } from './say-change.ts';

const [FIRST = ''] = nodes.keys();

const buttons = (text: JsonObject, list: JsonObject[]) => ({ kind: 'buttons', text, buttons: list });
const place = { x: 0, y: 0 };

const before: Flow = {
  format: 'routewright/flow',
  version: 1,
  id: 'f',
  name: 'Flow',
  variables: { order: { type: 'text' } },
  nodes: {
    menu: {
      type: 'ask',
      title: 'Welcome',
      position: place,
      params: {
        message: buttons({ en: 'Hello there', nl: 'Hallo daar' }, [
          { id: 'a', title: { en: 'Repairs', nl: 'Reparatie' } },
          { id: 'b', title: { en: 'Other' } },
        ]),
        timeout: 7_200,
      },
    },
    bye: { type: 'end', position: place, params: {} },
    old: { type: 'end', title: 'Old end', position: place, params: {} },
  },
  edges: [
    { from: 'menu', port: 'timeout', to: 'bye' },
    { from: 'menu', port: 'choice:a', to: 'old' },
  ],
};

type Ask = { message: { text: Record<string, string>; buttons: object[]; kind: string }; timeout?: number };

const edited = (edit: (flow: Flow, ask: Ask) => void): Flow => {
  const flow = structuredClone(before);
  edit(flow, flow.nodes['menu']!.params as unknown as Ask);
  return flow;
};

const say = (after: Flow, language: UiLanguage = 'en', old = before) =>
  diffFlows(old, after).map((change) => sayChange(change, { language, before: old, after, nodes }));

describe('a change in words', () => {
  it('says field, node and language as the admin calls them', () => {
    const after = edited((_, ask) => {
      ask.message.text['nl'] = 'Hallo allemaal';
    });
    expect(say(after)).toEqual([
      '“Message · Text” of “Welcome” changed in Dutch: “Hallo daar” → “Hallo allemaal”.',
    ]);
    expect(say(after, 'nl')[0]).toContain('van “Welcome” is gewijzigd in het Nederlands: “Hallo daar”');
    expect(say(after, 'fr')[0]).toContain('de « Welcome » a changé en néerlandais : « Hallo daar »');
  });

  it('shows of a long text where it differs', () => {
    const long = (end: string) =>
      edited((_, ask) => {
        ask.message.text['en'] =
          `${'Welcome to our shop. '.repeat(9)}We are open until ${end} tonight, and ${'so on '.repeat(20)}`;
      });
    expect(say(long('ten'), 'en', long('nine'))[0]).toMatch(
      /: “….*until nine tonight.*…” → “….*until ten tonight.*…”\.$/,
    );
  });

  it('says durations in words, and what a field counted as before it was filled in', () => {
    const after = edited((_, ask) => {
      ask.timeout = 1_800;
    });
    expect(say(after)[0]).toMatch(/of “Welcome” changed: 2 hours → 30 minutes\.$/);
    const unsaid = edited((_, ask) => {
      delete ask.timeout;
    });
    expect(say(after, 'nl', unsaid)[0]).toMatch(/: 2 uur → 30 minuten\.$/);
  });

  it('says where ports lead', () => {
    const led = (edges: Flow['edges']) =>
      edited((flow) => {
        flow.edges = edges;
      });
    const [choice] = before.edges.slice(1);
    expect(say(led([choice!]))).toEqual([
      expect.stringMatching(/^“.+” of “Welcome” leads nowhere instead of to “.+”\.$/),
    ]);
    const elsewhere = led([before.edges[0]!, { from: 'menu', port: 'choice:a', to: 'bye' }]);
    expect(say(elsewhere)).toEqual(['“Repairs” of “Welcome” leads to “End” instead of “Old end”.']);
    expect(say(before, 'en', led([before.edges[0]!]))).toEqual([
      '“Repairs” of “Welcome” leads to “Old end” instead of nowhere.',
    ]);
  });

  it('says which item is new, gone or stands elsewhere, by its words', () => {
    const list = (edit: (list: object[]) => object[]) =>
      edited((_, ask) => {
        ask.message.buttons = edit(ask.message.buttons);
      });
    expect(say(list(([a]) => [a!]))).toEqual(['“Message · Buttons” of “Welcome” has one less: “Other”.']);
    expect(say(list((all) => [...all, { id: 'c', title: 'Bye' }]))).toEqual([
      '“Message · Buttons” of “Welcome” has one more: “Bye”.',
    ]);
    expect(
      say(
        list((all) => all.reverse()),
        'nl',
      ),
    ).toEqual([expect.stringMatching(/staat in een andere volgorde: “Other”, “Reparatie”\.$/)]);
  });

  it('says what nodes came, went and are', () => {
    const after = edited((flow) => {
      flow.nodes['new'] = { type: 'end', title: 'Farewell', position: { x: 5, y: 5 }, params: {} };
      delete flow.nodes['old'];
      flow.edges = flow.edges.slice(0, 1);
      flow.nodes['bye']!.title = 'Good night';
      flow.nodes['menu']!.position = { x: 9, y: 9 };
    });
    expect(say(after)).toEqual([
      '“Farewell” (End) is new.',
      '“Welcome” stands elsewhere.',
      '“End” is now called “Good night”.',
      '“Repairs” of “Welcome” leads nowhere instead of to “Old end”.',
      '“Old end” (End) is gone.',
    ]);
  });

  it('says variables, notes and groups', () => {
    const after = edited((flow) => {
      flow.variables = { order: { type: 'number', default: 3, sensitive: true } };
      flow.notes = { n: { text: 'Ask Ann', hue: 'teal', position: place, size: { width: 1, height: 1 } } };
      flow.groups = { g: { title: 'Ends', hue: 'rose', nodes: ['bye', 'old'] } };
    });
    expect(say(after)).toEqual([
      'The variable “order” is number, at first 3, sensitive instead of text.',
      'The group “Ends” is new, around “End”, “Old end”.',
      'A note is new: “Ask Ann”.',
    ]);
  });

  it('falls back on ids and paths for a type nobody knows', () => {
    const unknown = (value: Flow['nodes'][string]['params']) =>
      edited((flow) => {
        flow.nodes['x'] = { type: `${FIRST}-unknown`, position: place, params: value };
      });
    expect(say(unknown({ a: { b: true } }), 'en', unknown({ a: { b: false } }))).toEqual([
      '“a · b” of “x” changed: no → yes.',
    ]);
  });
});

describe('the words of changes', () => {
  const params = (sentence: string) => [
    ...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  ];

  it.each(UI_LANGUAGES)('mention the same things in %s', (language) => {
    for (const [code, sentence] of Object.entries(changeWords.en)) {
      const other = Object.entries(changeWords[language]).find(([key]) => key === code)?.[1] ?? '';
      expect(params(other).sort(), code).toEqual(params(sentence).sort());
    }
  });
});
