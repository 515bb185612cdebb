import { describe, expect, test } from 'vitest';
import type { Capabilities } from '../../../runtime/model/channel.ts';
import type { OutMessage } from '../../../runtime/model/message.ts';
import { brokenLimit } from './carry.ts';

const CHANNEL: Capabilities = {
  text: { max: 10, unit: 'characters' },
  buttons: { count: 2, titleMax: 4, idMax: 8, bodyMax: 6 },
  list: { rows: 2, openMax: 4, titleMax: 5, descriptionMax: 7, idMax: 8, bodyMax: 6 },
};
const BYTES: Capabilities = { text: { max: 6, unit: 'bytes' } };

const text = (words: string): OutMessage => ({ kind: 'text', text: words });
const buttons = (body: string, ...titles: string[]): OutMessage => ({
  kind: 'buttons',
  text: body,
  buttons: titles.map((title, index) => ({ id: `b${index}`, title })),
});
const list = (body: string, open: string, ...rows: [title: string, description?: string][]): OutMessage => ({
  kind: 'list',
  text: body,
  open,
  rows: rows.map(([title, description], index) => ({
    id: `r${index}`,
    title,
    ...(description === undefined ? {} : { description }),
  })),
});
const template: OutMessage = {
  kind: 'template',
  name: 'hello',
  language: 'nl',
  parameters: [],
  payloads: [],
  text: 'Hallo',
};

describe('a message at a limit of its channel fits; past it, the limit is named', () => {
  test.each([
    ['text.max', text('1234567890'), text('12345678901')],
    ['text.max', text('🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲'), text('🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲')],
    ['empty', text('.'), text(' \n')],
    ['buttons.bodyMax', buttons('123456', 'a'), buttons('1234567', 'a')],
    ['buttons.count', buttons('x', 'a', 'b'), buttons('x', 'a', 'b', 'c')],
    ['buttons.titleMax', buttons('x', '1234'), buttons('x', '12345')],
    ['empty', buttons('x', 'a'), buttons('x', ' ')],
    ['list.bodyMax', list('123456', 'o', ['a']), list('1234567', 'o', ['a'])],
    ['list.rows', list('x', 'o', ['a'], ['b']), list('x', 'o', ['a'], ['b'], ['c'])],
    ['list.openMax', list('x', '1234', ['a']), list('x', '12345', ['a'])],
    ['list.titleMax', list('x', 'o', ['12345']), list('x', 'o', ['123456'])],
    ['list.descriptionMax', list('x', 'o', ['a', '1234567']), list('x', 'o', ['a', '12345678'])],
    ['empty', list('x', 'o', ['a']), list('x', ' ', ['a'])],
    ['empty', list('x', 'o', ['a']), list('x', 'o', [''])],
  ])('%s', (limit, fits, breaks) => {
    expect(brokenLimit(fits, CHANNEL)).toBeUndefined();
    expect(brokenLimit(breaks, CHANNEL)).toBe(limit);
  });

  test('bytes are counted where the channel counts them', () => {
    expect(brokenLimit(text('ééé'), BYTES)).toBeUndefined();
    expect(brokenLimit(text('éééa'), BYTES)).toBe('text.max');
  });
});

test('what a channel has no form for is named', () => {
  expect(brokenLimit(buttons('x', 'a'), BYTES)).toBe('buttons');
  expect(brokenLimit(list('x', 'o', ['a']), BYTES)).toBe('list');
  expect(brokenLimit(template, BYTES)).toBe('templates');
  expect(brokenLimit(template, { ...BYTES, templates: true })).toBeUndefined();
});
