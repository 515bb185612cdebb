import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { nodes } from '#nodes/index.ts';
import { type Field, type FieldLabel, fieldsOf, type UiLanguage } from '#runtime/index.ts';
import { duration, expression } from '#runtime/model/field.ts';
import { decidingField, initialIn } from './defaults.ts';

const fields = fieldsOf(
  z.strictObject({
    times: z.number().default(1_500),
    wait: duration(86_400).default(7_200),
    text: expression('text').default('message.text'),
    mode: z.enum(['word', 'whole']).default('word'),
    isOpen: z.boolean().default(true),
    isShut: z.boolean().default(false),
    empty: z.string().default(''),
    none: z.string(),
    items: z.array(z.strictObject({ name: z.string() })).default([]),
    retry: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('none') }),
        z.strictObject({ kind: z.literal('again'), times: z.number() }),
      ])
      .default({ kind: 'none' }),
  }),
);

const fieldOf = (name: string): Field => {
  const found = fields.find((field) => field.name === name);
  if (!found) throw new Error(`No field ${name}.`);
  return found;
};

const initial = (name: string, words: Partial<FieldLabel> = {}, language: UiLanguage = 'en') =>
  initialIn(fieldOf(name), { label: name, ...words }, language);

describe('what a field begins as', () => {
  test('is an amount with its unit, as the language writes it', () => {
    expect(initial('times', { unit: 'times' })).toEqual({ kind: 'default', value: '1,500 times' });
    expect(initial('times', { unit: 'keer' }, 'nl')).toEqual({ kind: 'default', value: '1.500 keer' });
    expect(initial('wait')).toEqual({ kind: 'default', value: '2 hours' });
  });

  test('is a choice in its words, and a source as it is', () => {
    const options = { word: 'Whole words' };
    expect(initial('mode', { options })).toEqual({ kind: 'default-text', value: 'Whole words' });
    expect(initial('mode')).toEqual({ kind: 'default-text', value: 'word' });
    expect(initial('text')).toEqual({ kind: 'default-text', value: 'message.text' });
  });

  test('is on or off', () => {
    expect(initial('isOpen')).toEqual({ kind: 'default-on' });
    expect(initial('isShut')).toEqual({ kind: 'default-off' });
  });

  test.each(['empty', 'none', 'items'])('is not told of %s, which begins as nothing', (name) => {
    expect(initial(name)).toBeUndefined();
  });

  test('is, between variants, what decides between them', () => {
    const retry = fieldOf('retry');
    if (retry.type.kind !== 'variants') throw new Error('Not variants.');
    const deciding = decidingField(retry, retry.type);
    expect(deciding).toMatchObject({ label: 'retry.kind', default: 'none' });
    expect(initialIn(deciding, { label: '', options: { none: 'Go on' } }, 'en')).toEqual({
      kind: 'default-text',
      value: 'Go on',
    });
  });
});

/** A field with all fields inside it, those that decide between variants included. */
function within(field: Field): Field[] {
  const { type } = field;
  if (type.kind === 'list') return [field, ...within(type.item)];
  if (type.kind === 'group') return [field, ...type.fields.flatMap(within)];
  if (type.kind !== 'variants') return [field];
  return [decidingField(field, type), ...Object.values(type.cases).flat().flatMap(within)];
}

describe('every default of a node type is told', () => {
  const withDefault = [...nodes.values()].flatMap(({ type, params, labels }) =>
    fieldsOf(params)
      .flatMap(within)
      .filter(({ default: one }) => one !== undefined && one !== '' && !Array.isArray(one))
      .map((field) => ({ type, field, words: labels.nl.fields as Readonly<Record<string, FieldLabel>> })),
  );

  test.each(withDefault)('$type: $field.label', ({ field, words }) => {
    expect(initialIn(field, words[field.label] ?? { label: '' }, 'nl')).toBeDefined();
  });
});
