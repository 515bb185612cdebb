import { expect, test } from 'vitest';
import { channels, type Template, workspace } from '#runtime/index.ts';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { changesOf, languagesRead } from './changes.ts';
import { planImport, readTemplates } from './plan.ts';

const content = (body: string, status = 'APPROVED') => ({ status, body });
const template = (languages: object, category = 'UTILITY') => ({
  ...{ name: 'kept', pointsOfContact: ['line'], category, languages },
});
const space = workspace.parse({
  ...emptyWorkspace,
  templates: { old: template({ en: content('As it was'), nl: content('Zoals het was') }) },
});
const read = (languages: object, category?: string): Template =>
  workspace.parse({ ...space, templates: { one: template(languages, category) } }).templates['one']!;

test('a change is told per language with what was and what becomes, and what stays is told too', () => {
  const file = [read({ en: content('Hello', 'PAUSED'), fr: content('Bonjour') }, 'MARKETING')];
  const [planned] = planImport(space, file);
  expect(changesOf(planned!, languagesRead(file, 'kept'))).toEqual({
    changed: [
      { field: 'category', before: 'UTILITY', after: 'MARKETING' },
      { language: 'en', field: 'languages.status', before: 'APPROVED', after: 'PAUSED' },
      { language: 'en', field: 'languages.body', before: 'As it was', after: 'Hello' },
    ],
    added: ['fr'],
    stay: ['nl'],
  });
});

test('of a new template nothing changes', () => {
  const file = [{ ...read({ en: content('Hello') }), name: 'new' }];
  const [planned] = planImport(space, file);
  expect(changesOf(planned!, ['en'])).toEqual({ changed: [], added: [], stay: [] });
});

test('what is refused and what is left out keep the name of their file', () => {
  const line = {
    line: {
      name: 'Line',
      channel: 'whatsapp',
      address: '+31201234567',
      defaultSkill: 'a',
      defaultScript: 'b',
    },
  };
  const around = workspace.parse({ ...space, pointsOfContact: line });
  const files = [
    { name: 'bad.json', body: { name: 'Not Allowed', components: [] } },
    {
      name: 'odd.json',
      body: {
        name: 'fine',
        language: 'en',
        category: 'UTILITY',
        colour: 'red',
        components: [{ type: 'BODY', text: 'Hi there.' }],
      },
    },
  ];
  const [bad, odd] = readTemplates(files, ['line'], around, channels);
  expect(bad).toMatchObject({ file: 'bad.json', templates: {} });
  expect(bad?.problems.length).toBeGreaterThan(0);
  expect(odd).toMatchObject({ file: 'odd.json', ignored: [{ path: expect.stringContaining('colour') }] });
});
