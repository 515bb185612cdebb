import { describe, expect, test } from 'vitest';
import { Centre } from './testing/centre.ts';
import { AGENTS, type More, SKILLS } from './testing/workspace.ts';

type Template = NonNullable<More['templates']>[string];
type Content = Template['languages'][string];

const written = (body: string, more: Partial<Content> = {}): Content => ({
  status: 'APPROVED',
  body,
  ...more,
});
const template = (
  name: string,
  languages: Template['languages'],
  more: Partial<Template> = {},
): Template => ({
  name,
  pointsOfContact: ['whatsapp'],
  category: 'UTILITY',
  languages,
  ...more,
});

const offered = (templates: More['templates'], more: More = {}, from = '+31612345678') =>
  new Centre({ templates, ...more }).writes('Hello', { address: from }).accepts('ann').task('ann').composer!
    .templates;
const ids = (...given: Parameters<typeof offered>) => offered(...given).map(({ id }) => id);

test('a template comes in the language of the contact, with what is to be filled in', () => {
  const templates = {
    ready: template('ready', {
      en: written('Ready, {{1}}'),
      nl: written('Klaar, {{1}}: {{2}}', { header: { kind: 'text', text: 'Fiets' }, footer: 'De winkel' }),
    }),
  };
  expect(offered(templates)).toEqual([
    {
      id: 'ready',
      name: 'ready',
      language: 'nl',
      header: 'Fiets',
      body: 'Klaar, {{1}}: {{2}}',
      footer: 'De winkel',
      parameters: ['1', '2'],
    },
  ]);
});

test('only what is approved is shown: in another language of the centre, else in any', () => {
  const pending = written('Klaar', { status: 'PENDING' });
  const languages = (of: Template['languages']) =>
    offered({ ready: template('ready', of) }).map((one) => one.language);
  expect(languages({ nl: pending, en: written('Ready'), fr: written('Prêt') })).toEqual(['en']);
  expect(languages({ nl: pending, fr: written('Prêt') })).toEqual(['fr']);
  expect(languages({ nl: pending })).toEqual([]);
});

test('the skill’s own stands first', () => {
  const nl = written('Dag');
  const templates = { a: template('a', { nl }), b: template('b', { nl }), c: template('c', { nl }) };
  expect(ids(templates)).toEqual(['a', 'b', 'c']);
  expect(ids(templates, { skills: { ...SKILLS, talk: { ...SKILLS.talk, template: 'c' } } })).toEqual([
    'c',
    'a',
    'b',
  ]);
});

test('one of another point of contact is not shown', () => {
  expect(ids({ a: template('a', { nl: written('Dag') }, { pointsOfContact: ['mail'] }) })).toEqual([]);
});

test('one that needs more than words is not shown', () => {
  const needs: Record<string, Partial<Content>> = {
    file: { header: { kind: 'image' } },
    heading: { header: { kind: 'text', text: 'For {{1}}' } },
    cards: { cards: [{ header: 'image' }] },
    code: { buttons: [{ kind: 'copy-code' }] },
    password: { buttons: [{ kind: 'one-time-password', by: 'copy-code' }] },
    page: { buttons: [{ kind: 'url', text: 'Look', url: 'https://shop.example/{{1}}' }] },
    none: {
      buttons: [
        { kind: 'url', text: 'Look', url: 'https://shop.example' },
        { kind: 'quick-reply', text: 'Yes' },
      ],
    },
  };
  const templates = Object.entries(needs).map(([id, more]) => [
    id,
    template(id, { nl: written('Dag', more) }),
  ]);
  expect(ids(Object.fromEntries(templates))).toEqual(['none']);
});

describe('templates are for agents in MAX', () => {
  const seen = (desk: 'agent' | 'max' | 'salesforce-classic', of?: readonly string[]) => {
    const ann = { ...AGENTS.ann, desk, digitalEngagement: true };
    const component = of && { name: 'List', url: 'https://list.example/%s', pointsOfContact: [...of] };
    const more: More = {
      agents: { ...AGENTS, ann },
      // One desk takes no contacts that can be refused.
      skills: { ...SKILLS, talk: { name: 'talk' } },
      ...(component ? { customComponents: { list: component } } : {}),
    };
    return ids({ ready: template('ready', { nl: written('Dag') }) }, more).length > 0;
  };

  test('only where a component covers the point of contact; one without any covers all', () => {
    expect(seen('max')).toBe(false);
    expect(seen('max', ['mail', 'chat'])).toBe(false);
    expect(seen('max', ['mail', 'whatsapp'])).toBe(true);
    expect(seen('max', [])).toBe(true);
  });

  test.each(['agent', 'salesforce-classic'] as const)('and for those on %s always', (desk) => {
    expect([seen(desk), seen(desk, ['mail'])]).toEqual([true, true]);
  });
});
