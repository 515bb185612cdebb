import { describe, expect, test } from 'vitest';
import { type Field, fieldsOf } from '../runtime/define/fields.ts';
import { portsOf } from '../runtime/define/node.ts';
import type { Json, JsonObject } from '../runtime/model/json.ts';
import { UI_LANGUAGES } from '../runtime/model/language.ts';
import { nodes } from './index.ts';

const all = [...nodes.values()];

const context = { language: 'nl', workspace: undefined, quote: () => '', name: () => '' } as const;

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const accepts = (type: string, params: JsonObject): boolean =>
  nodes.get(type)!.params.safeParse(params).success;

/** Every field of a node, lists, groups and variants entered. */
const inside = ({ type }: Field): Field[] => {
  if (type.kind === 'list') return [type.item, ...inside(type.item)];
  if (type.kind === 'group') return type.fields.flatMap((field) => [field, ...inside(field)]);
  if (type.kind === 'variants')
    return Object.values(type.cases).flatMap((fields) =>
      fields.flatMap((field) => [field, ...inside(field)]),
    );
  return [];
};

describe('a list is as long as it may be, and no longer', () => {
  const choice = (index: number): Json => ({ id: `c${index}`, title: `Choice ${index}` });
  const message = (kind: string, key: string, count: number): JsonObject => ({
    message: { kind, text: 'Kies', ...(kind === 'list' ? { open: 'Open' } : {}), [key]: many(count, choice) },
  });
  const condition = (index: number): Json => ({ id: `c${index}`, name: 'Name', when: 'true' });
  const equalCase = (index: number): Json => ({ id: `c${index}`, name: 'Name', equals: `${index}` });
  const words = (index: number): Json => ({ words: `word${index}` });
  const match = (index: number): Json => ({ id: `m${index}`, name: 'Name', keywords: [words(index)] });
  const assignment = (index: number): Json => ({ kind: 'number', variable: `v${index}`, value: '1' });
  const share = (index: number): Json => ({ id: `s${index}`, name: 'Name', percent: 10 });
  const fact = (index: number): Json => ({ type: 'text', field: `f${index}`, value: '' });
  const given = (index: number): Json => ({ type: 'text', name: `v${index}`, value: '' });
  const taken = (index: number): Json => ({ type: 'text', from: `f${index}`, saveTo: `v${index}` });
  const header = (index: number): Json => ({ name: `X-${index}`, value: { kind: 'text', text: '' } });
  const request = (more: JsonObject): JsonObject => ({ url: 'https://a.example/', ...more });
  const reply = (count: number): JsonObject => ({
    template: 't',
    reply: { kind: 'wait', buttons: many(count, (index) => ({ id: `b${index}`, name: 'Name' })) },
  });

  const slots = (count: number): JsonObject => ({
    message: {
      kind: 'slots',
      text: 'Kies',
      open: 'Open',
      slots: many(count, (index) => ({ id: `s${index}`, start: 'now' })),
    },
  });

  test.each<[name: string, type: string, max: number, params: (count: number) => JsonObject]>([
    ['buttons of a message', 'send-message', 13, (count) => message('buttons', 'buttons', count)],
    ['rows of a question', 'ask', 10, (count) => message('list', 'rows', count)],
    ['conditions', 'decide', 20, (count) => ({ conditions: many(count, condition) })],
    ['cases', 'switch', 50, (count) => ({ value: 'vars.topic', cases: many(count, equalCase) })],
    ['matches', 'match-text', 20, (count) => ({ matches: many(count, match) })],
    [
      'words of a match',
      'match-text',
      50,
      (count) => ({ matches: [{ id: 'a', name: 'A', keywords: many(count, words) }] }),
    ],
    ['variables to set', 'set-variables', 30, (count) => ({ assignments: many(count, assignment) })],
    ['shares', 'split-percentage', 10, (count) => ({ shares: many(count, share) })],
    [
      'values of a template',
      'send-template',
      50,
      (count) => ({ template: 't', parameters: many(count, String) }),
    ],
    ['quick replies', 'send-template', 10, reply],
    ['values of buttons', 'send-template', 10, (count) => ({ template: 't', buttons: many(count, String) })],
    ['times of a message', 'send-message', 10, slots],
    ['facts of a customer', 'update-customer', 20, (count) => ({ assignments: many(count, fact) })],
    ['tags to remove', 'tag', 20, (count) => ({ remove: many(count, (index) => `t${index}`) })],
    ['headers', 'http-request', 20, (count) => request({ headers: many(count, header) })],
    [
      'values of a body',
      'http-request',
      20,
      (count) => request({ body: { kind: 'json', values: many(count, given) } }),
    ],
    ['values of an answer', 'http-request', 20, (count) => request({ results: many(count, taken) })],
    ['values given', 'run-script', 20, (count) => ({ script: 's', parameters: many(count, given) })],
    ['values taken', 'on-signal', 20, (count) => ({ results: many(count, taken) })],
    ['attributes', 'assign-skill', 20, (count) => ({ attributes: many(count, (index) => `a${index}`) })],
    ['stages', 'update-queue', 10, (count) => ({ stages: many(count, (index) => ({ after: index + 1 })) })],
    [
      'points of contact',
      'channel-intake',
      100,
      (count) => ({ pointsOfContact: many(count, (index) => `p${index}`) }),
    ],
  ])('%s', (_name, type, max, params) => {
    expect(accepts(type, params(max))).toBe(true);
    expect(accepts(type, params(max + 1))).toBe(false);
  });
});

describe.each(all)('$type', (node) => {
  test('has its ports and its summary while an admin still types', () => {
    const ports = portsOf(node, node.initial as JsonObject).map(({ id }) => id);
    expect(new Set(ports).size).toBe(ports.length);
    expect(() => node.ports({})).not.toThrow();
    expect(() => node.summary?.({}, context)).not.toThrow();
    expect(() => node.waits?.({})).not.toThrow();
    const say = () => '';
    for (const params of [{}, node.initial as JsonObject])
      expect(() => node.sends?.(params, { workspace: undefined, language: 'nl', say })).not.toThrow();
  });

  test('says each value of a choice, in every language', () => {
    const missing = fieldsOf(node.params)
      .flatMap((field) => [field, ...inside(field)])
      .flatMap(({ label, type }) =>
        type.kind === 'choice'
          ? type.options.map((option) => [label, option] as const)
          : type.kind === 'variants'
            ? Object.keys(type.cases).map((option) => [`${label}.${type.by}`, option] as const)
            : [],
      )
      .filter(([label, option]) =>
        UI_LANGUAGES.some((language) => !node.labels[language].fields[label]?.options?.[option]),
      );
    expect(missing).toEqual([]);
  });

  test('mentions the same values in every language', () => {
    const mentioned = (sentence: string) =>
      [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted();
    for (const [code, sentence] of Object.entries(node.labels.en.says))
      for (const language of UI_LANGUAGES)
        expect([code, mentioned(node.labels[language].says[code] ?? '')]).toEqual([
          code,
          mentioned(sentence),
        ]);
  });
});
