import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf, type JsonObject, type Problem } from '#runtime/index.ts';
import { key, text } from '#runtime/model/field.ts';
import { problemsByField, shownPaths } from './shown.ts';

const params: JsonObject = {
  message: { kind: 'buttons', text: { nl: 'A' }, buttons: [{ id: 'x', title: '' }] },
};
const schema = z.strictObject({
  message: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: text() }),
    z.strictObject({
      kind: z.literal('buttons'),
      text: text(),
      buttons: z.array(z.strictObject({ id: key(), title: text() })),
    }),
  ]),
  timeout: z.number().default(60),
  saveTo: z.string().optional(),
});
const shown = shownPaths(fieldsOf(schema), params);

const at = (field?: string): Problem => ({
  code: 'field.missing',
  severity: 'error',
  where: field === undefined ? { node: 'ask' } : { node: 'ask', field },
  params: {},
});

test('every field on the screen has a path, those left empty too, keys not', () => {
  expect(shown).toEqual([
    'message',
    'message.kind',
    'message.text',
    'message.buttons',
    'message.buttons.0',
    'message.buttons.0.title',
    'timeout',
    'saveTo',
  ]);
});

test.each([
  ['message.buttons.0.title', 'message.buttons.0.title'],
  ['message.text.fr', 'message.text'],
  ['message.buttons.0.id', 'message.buttons.0'],
  ['message.rows', 'message'],
  ['gone', ''],
  [undefined, ''],
])('a problem of %s is shown at “%s”', (field, place) => {
  const problem = at(field);
  expect([...problemsByField([problem], shown)]).toEqual([[place, [problem]]]);
});
