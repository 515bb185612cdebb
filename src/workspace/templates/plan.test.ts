import { expect, test } from 'vitest';
import { type Template, workspace } from '#runtime/index.ts';
import { emptyWorkspace } from '#src/app/testing/studio.ts';
import { planImport } from './plan.ts';

const template = (name: string, body: string): Template => ({
  name,
  pointsOfContact: ['line'],
  category: 'UTILITY',
  parameterFormat: 'positional',
  languages: { en: { status: 'APPROVED', quality: 'UNKNOWN', body, examples: [], buttons: [], cards: [] } },
});

const space = workspace.parse({
  ...emptyWorkspace,
  templates: { reminder: template('reminder', 'Hello'), old: template('kept', 'As it was') },
});

test('a template stands in for the one of its name, whatever its id, and others are new', () => {
  const planned = planImport(space, [
    template('kept', 'As it was'),
    template('reminder', 'Hello again'),
    template('welcome', 'Hi'),
    template('1_begins_with_a_digit', 'Hi'),
  ]);
  expect(planned.map(({ id, state }) => [id, state])).toEqual([
    ['old', 'same'],
    ['reminder', 'changed'],
    ['welcome', 'new'],
    ['template_1_begins_with_a_digit', 'new'],
  ]);
});

test('a template that two files hold counts once, as the last has it', () => {
  const planned = planImport(space, [template('welcome', 'Hi'), template('welcome', 'Hello')]);
  expect(planned).toMatchObject([
    { id: 'welcome', state: 'new', template: { languages: { en: { body: 'Hello' } } } },
  ]);
});

test('a language that no file holds stays', () => {
  const { en, ...nothing } = template('kept', 'Als voorheen').languages;
  const [planned] = planImport(space, [{ ...template('kept', ''), languages: { ...nothing, nl: en! } }]);
  expect(planned).toMatchObject({
    id: 'old',
    state: 'changed',
    template: { languages: { en: { body: 'As it was' }, nl: { body: 'Als voorheen' } } },
  });
});
