import { durationInWords, type Field, type FieldLabel, type UiLanguage } from '#runtime/index.ts';

type Variants = Extract<Field['type'], { kind: 'variants' }>;

/** What a field begins as, to be said: a text is quoted, and of yes or no only which it is. */
export type Initial =
  | { kind: 'default'; value: string }
  | { kind: 'default-text'; value: string }
  | { kind: 'default-on' | 'default-off' };

/** What a field is while nobody filled it in; undefined where that is nothing, or too much for a sentence. */
export function initialIn(field: Field, words: FieldLabel, language: UiLanguage): Initial | undefined {
  const { default: initial, type } = field;
  if (typeof initial === 'boolean') return { kind: initial ? 'default-on' : 'default-off' };
  if (typeof initial === 'number') return { kind: 'default', value: amount(initial, type, words, language) };
  if (typeof initial !== 'string' || initial === '') return undefined;
  const { options = {} } = words;
  return { kind: 'default-text', value: (Object.hasOwn(options, initial) && options[initial]) || initial };
}

function amount(value: number, type: Field['type'], { unit }: FieldLabel, language: UiLanguage): string {
  if (type.kind === 'duration') return durationInWords(value, language);
  const number = new Intl.NumberFormat(language).format(value);
  return unit ? `${number} ${unit}` : number;
}

/** The field that decides between variants: it begins as what they begin as. */
export function decidingField(field: Field, type: Variants): Field {
  const { default: initial } = field;
  const given = typeof initial === 'object' && initial !== null && !Array.isArray(initial) ? initial : {};
  return {
    name: type.by,
    label: `${field.label}.${type.by}`,
    required: true,
    type: { kind: 'choice', options: Object.keys(type.cases) },
    ...(Object.hasOwn(given, type.by) && { default: given[type.by] }),
  };
}
