import { describe, expect, it } from 'vitest';
import { approvedLanguages, fillPlaceholders, placeholders, template } from './template.ts';

const input = (content: object = {}, more: object = {}) => ({
  name: 'visit_reminder',
  pointsOfContact: ['phone'],
  category: 'UTILITY',
  languages: { nl: { status: 'APPROVED', body: 'Hello', ...content } },
  ...more,
});
const fits = (content: object = {}, more: object = {}) => template.safeParse(input(content, more)).success;
const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one);

describe('a template', () => {
  it.each<[what: string, ofLength: (length: number) => object, max: number]>([
    ['header', (length) => ({ header: { kind: 'text', text: 'x'.repeat(length) } }), 60],
    ['footer', (length) => ({ footer: 'x'.repeat(length) }), 60],
    ['body', (length) => ({ body: 'x'.repeat(length) }), 1_024],
    ['row of buttons', (length) => ({ buttons: times(length, { kind: 'quick-reply', text: 'Yes' }) }), 10],
    ['button', (length) => ({ buttons: [{ kind: 'quick-reply', text: 'x'.repeat(length) }] }), 25],
    ['address', (length) => ({ buttons: [{ kind: 'url', text: 'Look', url: 'x'.repeat(length) }] }), 2_000],
    ['coupon', (length) => ({ buttons: [{ kind: 'copy-code', example: 'x'.repeat(length) }] }), 15],
    ['card', (length) => ({ cards: [{ header: 'image', body: 'x'.repeat(length) }] }), 160],
    ['row of cards', (length) => ({ cards: times(length, { header: 'image' }) }), 10],
  ])('has a %s as long as it may be, and no longer', (_what, ofLength, max) => {
    expect(fits(ofLength(max))).toBe(true);
    expect(fits(ofLength(max + 1))).toBe(false);
  });

  it('is called in small letters, digits and underscores, 512 at most', () => {
    expect(fits({}, { name: 'a_1' }) && fits({}, { name: 'x'.repeat(512) })).toBe(true);
    for (const name of ['', 'Visit', 'a-b', 'a b', 'x'.repeat(513)]) expect(fits({}, { name })).toBe(false);
  });

  it.each(['image', 'video', 'document'])('can show one %s above its text', (kind) => {
    expect(fits({ header: { kind } })).toBe(true);
  });

  it('belongs to the points of contact it was made for, one at least', () => {
    expect(fits({}, { pointsOfContact: ['phone', 'second'] })).toBe(true);
    expect(fits({}, { pointsOfContact: [] })).toBe(false);
  });

  it('can be sent in the languages that are approved', () => {
    const languages = {
      nl: { status: 'APPROVED', body: 'Dag' },
      fr: { status: 'PAUSED', body: 'Bonjour' },
      en: { status: 'APPROVED', body: 'Hello' },
    };
    expect(approvedLanguages(template.parse(input({}, { languages })))).toEqual(['nl', 'en']);
  });
});

describe('the placeholders of a text', () => {
  it.each<[text: string, names: string[]]>([
    ['Nothing', []],
    ['{{1}} and {{ 2 }}', ['1', '2']],
    ['{{2}} before {{1}}, and {{1}} again', ['1', '2']],
    ['only {{3}}', ['1', '2', '3']],
    ['{{first_name}}, {{day}}, {{first_name}}', ['first_name', 'day']],
    ['{{ vars.name }} {{}} {1}', []],
  ])('%s', (text, names) => {
    expect(placeholders(text)).toEqual(names);
  });

  it('are filled with values in their order; what is missing is empty', () => {
    expect(fillPlaceholders('{{2}} before {{1}}, {{1}}', ['a', 'b'])).toBe('b before a, a');
    expect(fillPlaceholders('{{day}} with {{name}}', ['Monday', 'Ann'])).toBe('Monday with Ann');
    expect(fillPlaceholders('Dear {{1}}.', [])).toBe('Dear .');
    expect(fillPlaceholders('{{1}}', ['{{1}}$&'])).toBe('{{1}}$&');
  });
});
