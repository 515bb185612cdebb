import { describe, expect, test } from 'vitest';
import { type Field, fieldsOf } from '../runtime/define/fields.ts';
import type { FieldLabel } from '../runtime/define/labels.ts';
import type { AnyNode } from '../runtime/define/node.ts';
import { UI_LANGUAGES, type UiLanguage } from '../runtime/model/language.ts';
import { nodes } from './index.ts';

const HELP_MAX = 160;

/** Written by hand, so that the form has to show how. */
const WRITTEN: ReadonlySet<string> = new Set(['string', 'text', 'template', 'expression']);

/** A field that people see, with its words; of variants that is the field that decides. */
interface Shown {
  path: string;
  kind: string;
  words: FieldLabel;
  /** Of a number. */
  bounds: readonly number[];
}

function within(field: Field): Field[] {
  const { type } = field;
  const inside =
    type.kind === 'list'
      ? [type.item]
      : type.kind === 'map'
        ? [type.value]
        : type.kind === 'group'
          ? type.fields
          : type.kind === 'variants'
            ? Object.values(type.cases).flat()
            : [];
  return [field, ...inside.flatMap(within)];
}

/** Where the words of a field are; undefined where none are shown. */
function wordedAt({ name, label, type, required, default: initial }: Field): string[] {
  if (type.kind !== 'variants') return name === '' ? [] : [label];
  const comesAndGoes = name !== '' && !required && initial === undefined;
  return [`${label}.${type.by}`, ...(comesAndGoes ? [label] : [])];
}

const boundsOf = ({ type }: Field): number[] =>
  type.kind === 'number' ? [type.min, type.max].filter((bound) => bound !== undefined) : [];

function shownIn({ params, labels }: AnyNode, language: UiLanguage): Shown[] {
  const words: Readonly<Record<string, FieldLabel>> = labels[language].fields;
  return fieldsOf(params)
    .flatMap(within)
    .flatMap((field) =>
      wordedAt(field).map((path) => ({
        path,
        kind: path === field.label ? field.type.kind : 'choice',
        words: words[path] ?? { label: '' },
        bounds: boundsOf(field),
      })),
    );
}

/** A scale has no unit: its help says what one of its ends means. */
const tellsScale = ({ words: { help = '' }, bounds }: Shown, language: UiLanguage): boolean => {
  const numbers = (help.match(/\d[\d.,\s]*\d|\d/g) ?? []).map((number) => number.replace(/\s/g, ' '));
  return bounds.some((bound) =>
    numbers.includes(new Intl.NumberFormat(language).format(bound).replace(/\s/g, ' ')),
  );
};

const pathsOf = (fields: readonly Shown[]): string[] => [...new Set(fields.map(({ path }) => path))];

describe.each(UI_LANGUAGES)('the words of fields in %s', (language) => {
  describe.each([...nodes.values()])('$type', (node) => {
    const fields = shownIn(node, language);

    test('every field is called something and has help', () => {
      expect(pathsOf(fields.filter(({ words }) => !words.label || !words.help))).toEqual([]);
    });

    test('help says more than the label, in one short sentence or two', () => {
      const isIdle = ({ label, help = '' }: FieldLabel) =>
        help.replace(/\W+$/, '').toLowerCase() === label.toLowerCase() || help.length > HELP_MAX;
      expect(pathsOf(fields.filter(({ words }) => isIdle(words)))).toEqual([]);
    });

    test('what is written has an example', () => {
      const written = fields.filter(({ kind }) => WRITTEN.has(kind));
      expect(pathsOf(written.filter(({ words }) => !words.example))).toEqual([]);
    });

    test('a number has a unit, or is of a scale that the help tells of', () => {
      const numbers = fields.filter(({ kind }) => kind === 'number');
      const told = pathsOf(numbers.filter((one) => one.words.unit || tellsScale(one, language)));
      expect(pathsOf(numbers).filter((path) => !told.includes(path))).toEqual([]);
    });
  });

  test('there are numbers with a unit and some without, or nothing was looked at', () => {
    const numbers = [...nodes.values()].flatMap((node) => shownIn(node, language)).filter(isNumber);
    expect(numbers.some(({ words }) => words.unit)).toBe(true);
    expect(numbers.some(({ words }) => !words.unit)).toBe(true);
  });
});

const isNumber = ({ kind }: Shown): boolean => kind === 'number';
