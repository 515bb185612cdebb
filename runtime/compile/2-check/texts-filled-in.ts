import { error } from '../problems.ts';
import { stringsOf } from '../strings.ts';
import { ofEachNode } from './rule.ts';

/** A text that a node cannot do without says something, in each language that it is written in. */
export const textsFilledIn = ofEachNode(({ id, values }) =>
  values.flatMap((value) => {
    const { field, path } = value;
    if (!field.required || (field.type.kind !== 'text' && field.type.kind !== 'template')) return [];
    const empty = stringsOf(value).filter(({ text }) => text.trim() === '');
    const places = hasNoLanguage(value.value) ? [path] : empty.map((one) => one.field);
    return places.map((place) => error('field.missing', { node: id, field: place }));
  }),
);

const hasNoLanguage = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
