import { describe, expect, test } from 'vitest';
import { type Field, UI_LANGUAGES } from '#runtime/index.ts';
import { fieldsIn, SECTIONS } from './sections.ts';
import { labelsOf } from './words/fields.ts';
import { GROUP_WORDS, SECTION_WORDS } from './words/sections.ts';

/** Every field of a form, with those inside it. */
const within = (field: Field): Field[] => [field, ...inside(field.type).flatMap(within)];

function inside(type: Field['type']): readonly Field[] {
  if (type.kind === 'list') return [type.item];
  if (type.kind === 'map') return [type.value];
  if (type.kind === 'group') return type.fields;
  if (type.kind !== 'variants') return [];
  const by: Field = {
    name: type.by,
    label: '',
    required: true,
    type: { kind: 'choice', options: Object.keys(type.cases) },
  };
  return [by, ...Object.values(type.cases).flat()];
}

describe.each(SECTIONS)('%s', (section) => {
  test.each(UI_LANGUAGES)('says every field and every choice in %s', (language) => {
    const labels = labelsOf(section, language);
    for (const field of fieldsIn(section).flatMap(within)) {
      if (field.label === '') continue;
      expect(labels, field.label).toHaveProperty([field.label, 'label']);
      if (field.type.kind === 'variants') {
        const choices = labels[`${field.label}.${field.type.by}`]?.options ?? {};
        expect(Object.keys(choices).sort(), field.label).toEqual(Object.keys(field.type.cases).sort());
      }
      if (field.type.kind === 'choice') {
        const choices = labels[field.label]?.options ?? {};
        expect(Object.keys(choices), field.label).toEqual(expect.arrayContaining(field.type.options));
      }
    }
  });
});

test('no word of a section or a group is empty', () => {
  const all = [
    ...Object.values(SECTION_WORDS).flatMap((words) => Object.values(words)),
    ...Object.values(GROUP_WORDS),
  ];
  expect(all.flat().filter((word) => word.trim() === '')).toEqual([]);
});
