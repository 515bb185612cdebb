import { describe, expect, it } from 'vitest';
import { template as schema, type Template } from '../../../model/template.ts';
import { checkTemplate } from './check.ts';

const BODY = 'Hello {{1}}, see you at ten.';

const made = (content: object = {}, more: object = {}): Template =>
  schema.parse({
    name: 'visit_reminder',
    pointsOfContact: ['phone'],
    category: 'UTILITY',
    languages: { nl: { status: 'PENDING', body: BODY, examples: ['Sanne'], ...content } },
    ...more,
  });

const says = (content: object = {}, more: object = {}) =>
  checkTemplate(made(content, more)).map(({ code, field }) => [
    code.replace('whatsapp.template.', ''),
    field,
  ]);

const quick = { kind: 'quick-reply', text: 'Fine' };
const site = { kind: 'url', text: 'Look', url: 'https://shop.example' };
const phone = { kind: 'phone-number', text: 'Call', number: '+31201234567' };
const coupon = { kind: 'copy-code', example: 'SPRING' };
const call = { kind: 'voice-call', text: 'Call us' };

it('finds nothing in a good template', () => {
  expect(says()).toEqual([]);
  expect(
    says({
      header: { kind: 'text', text: 'Your {{1}}' },
      footer: 'The bicycle shop',
      buttons: [quick, quick, { ...site, url: 'https://shop.example/{{1}}' }, site, phone, coupon, call],
    }),
  ).toEqual([]);
});

it('names the language and warns only', () => {
  expect(checkTemplate(made({ body: '{{1}}, hello', examples: ['Sanne'] }))).toEqual([
    {
      code: 'whatsapp.template.variable-at-edge',
      severity: 'warning',
      field: 'languages.nl.body',
      params: {},
    },
  ]);
});

describe('each fault, and its repaired twin', () => {
  it.each<[string, object, object, string]>([
    ['variable-at-edge', { body: '{{1}} hello' }, { body: 'O {{1}} hello' }, 'body'],
    ['variable-at-edge', { body: 'Hello {{1}} ' }, { body: 'Hello {{1}}.' }, 'body'],
    [
      'header-variables',
      { header: { kind: 'text', text: 'A {{1}} and {{2}}' } },
      { header: { kind: 'text', text: 'A {{1}}' } },
      'header.text',
    ],
    ['footer-variables', { footer: 'Bye {{1}}' }, { footer: 'Bye' }, 'footer'],
    ['mixed-variables', { body: 'A {{1}} b {{name}} c' }, { body: 'A {{1}} b' }, 'body'],
    ['examples', { examples: [] }, { examples: ['Sanne'] }, 'examples'],
    ['examples', { examples: [''] }, { examples: [], status: 'APPROVED' }, 'examples'],
    ['too-many-of', { buttons: [site, site, site] }, { buttons: [site, site] }, 'buttons'],
    ['too-many-of', { buttons: [phone, phone] }, { buttons: [phone] }, 'buttons'],
    ['too-many-of', { buttons: [coupon, coupon] }, { buttons: [coupon] }, 'buttons'],
    ['too-many-of', { buttons: [call, call] }, { buttons: [call] }, 'buttons'],
    ['quick-replies-apart', { buttons: [quick, site, quick] }, { buttons: [site, quick, quick] }, 'buttons'],
    ['quick-replies-apart', { buttons: [site, quick, phone] }, { buttons: [quick, site, phone] }, 'buttons'],
    [
      'url-variable',
      { buttons: [{ ...site, url: 'https://shop.example/{{1}}/look' }] },
      { buttons: [{ ...site, url: 'https://shop.example/look/{{1}}' }] },
      'buttons.0.url',
    ],
    [
      'url-variable',
      { buttons: [{ ...site, url: 'https://shop.example/{{1}}{{2}}' }] },
      { buttons: [site] },
      'buttons.0.url',
    ],
    [
      'card-lines',
      { cards: [{ header: 'image', body: 'a\nb\nc\nd' }] },
      { cards: [{ header: 'image', body: 'a\nb\nc' }] },
      'cards.0.body',
    ],
    [
      'too-many-of',
      { cards: [{ header: 'image', buttons: [phone, phone] }] },
      { cards: [{ header: 'image', buttons: [phone] }] },
      'cards.0.buttons',
    ],
  ])('%s of %j', (code, faulty, repaired, field) => {
    expect(says(faulty)).toContainEqual([code, `languages.nl.${field}`]);
    expect(says(repaired).map(([one]) => one)).not.toContain(code);
  });

  it('placeholders with names', () => {
    const named = { parameterFormat: 'named' };
    expect(says({ body: 'A {{first_name}} b' }, named)).toEqual([]);
    for (const variable of ['1', 'First', 'a'.repeat(21)])
      expect(says({ body: `A {{${variable}}} b`, status: 'APPROVED' }, named)).toEqual([
        ['mixed-variables', 'languages.nl.body'],
      ]);
  });

  it.each([
    ['AUTHENTICATION', 30, 900],
    ['UTILITY', 30, 43_200],
    ['MARKETING', 43_200, 2_592_000],
  ])('the time to live of %s, at its edges', (category, min, max) => {
    const at = (timeToLive: number) =>
      checkTemplate({ ...made({}, { category }), timeToLive }).filter(({ field }) => field === 'timeToLive');
    expect([...at(min), ...at(max)]).toEqual([]);
    for (const outside of [min - 1, max + 1])
      expect(at(outside)).toMatchObject([{ code: 'whatsapp.template.time-to-live', params: { min, max } }]);
  });
});

it('judges no examples of what WhatsApp words itself', () => {
  expect(says({ examples: [] }, { category: 'AUTHENTICATION' })).toEqual([]);
});
