import { type Field, fieldsOf } from '../../define/fields.ts';
import type { NodeRegistry } from '../../define/node.ts';
import { valuesOf } from '../../define/values.ts';
import type { FlowNode } from '../../model/flow.ts';
import type { Json } from '../../model/json.ts';
import type { UiLanguage } from '../../model/language.ts';
import { durationInWords } from '../duration.ts';
import { excerpt } from './excerpt.ts';
import { changeWords } from './words.ts';

const MARKS: Readonly<Record<UiLanguage, readonly [string, string]>> = {
  en: ['“', '”'],
  nl: ['“', '”'],
  fr: ['« ', ' »'],
};

export const quoted = (text: string, language: UiLanguage): string => MARKS[language].join(text);

/** The field of a node that a dotted path leads to, and the language when the path ends in one. */
export interface FieldAt {
  field: Field | undefined;
  /** Without the language. */
  path: string;
  language?: string;
}

const isPerLanguage = ({ type }: Field): boolean =>
  type.kind === 'text' || (type.kind === 'reference' && type.perLanguage === true);

/** What a path of a node's params means; a place that neither form of the node has means nothing. */
export function fieldAt(
  path: string,
  drawings: readonly (FlowNode | undefined)[],
  nodes?: NodeRegistry,
): FieldAt {
  const parent = path.split('.').slice(0, -1).join('.');
  for (const node of drawings) {
    const definition = nodes?.get(node?.type ?? '');
    if (!definition || !node) continue;
    const values = valuesOf(fieldsOf(definition.params), node.params);
    const own = values.find((one) => one.path === path);
    if (own) return { field: own.field, path };
    const outer = values.find((one) => one.path === parent);
    if (outer && isPerLanguage(outer.field))
      return { field: outer.field, path: parent, language: path.slice(parent.length + 1) };
  }
  return { field: undefined, path };
}

/** What a value is called where it stands: as the admin sees it in the form. */
export function valueInWords(
  value: Json,
  language: UiLanguage,
  {
    field,
    options,
  }: { field?: Field | undefined; options?: Readonly<Record<string, string>> | undefined } = {},
): string {
  if (typeof value === 'boolean') return changeWords[language][`value.${value}`];
  if (typeof value === 'number')
    return field?.type.kind === 'duration' ? durationInWords(value, language) : String(value);
  if (typeof value === 'string') {
    const text = (options && Object.hasOwn(options, value) && options[value]) || value;
    return text === '' ? changeWords[language]['value.nothing'] : quoted(excerpt(text), language);
  }
  return thingInWords(value, language);
}

/** A list or a group by what is said in it. */
function thingInWords(value: Json, language: UiLanguage): string {
  const said = Array.isArray(value)
    ? value.flatMap((one) => gist(one, language) ?? [])
    : [gist(value, language)];
  const words = said.filter((one): one is string => one !== undefined);
  if (words.length > 0) return words.map((one) => quoted(excerpt(one), language)).join(', ');
  const isEmpty = value === null || Object.keys(value).length === 0;
  return changeWords[language][isEmpty ? 'value.nothing' : 'value.something'];
}

/** Keys that say what a thing is, not what is in it. */
const OF_FORM = new Set(['id', 'kind', 'type']);

/** The first words in a value, those in the language before the others. */
function gist(value: Json | undefined, language: UiLanguage): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return first(value, language);
  const { [language]: own, ...others } = value;
  const parts = Object.entries(others).flatMap(([key, part]) => (OF_FORM.has(key) ? [] : [part]));
  return first([own, ...parts], language);
}

function first(values: readonly (Json | undefined)[], language: UiLanguage): string | undefined {
  for (const value of values) {
    const found = gist(value, language);
    if (found !== undefined) return found;
  }
  return undefined;
}
