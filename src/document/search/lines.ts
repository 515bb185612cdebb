import {
  type Field,
  type FieldValue,
  fieldsOf,
  type Json,
  type JsonObject,
  valuesOf,
} from '#runtime/index.ts';
import { type Named, namedAt } from '../edits/named.ts';
import { valueAt } from '../edits/params.ts';
import { fold } from './fold.ts';
import type { IndexContext } from './index-context.ts';
import type { Line } from './things.ts';

type Part = Partial<Omit<Line, 'text' | 'folded'>> & Pick<Line, 'path' | 'is'>;

export const line = (text: string, part: Part): Line => ({
  text,
  folded: fold(text),
  forCustomers: false,
  names: [],
  ...part,
});

/** The texts of a node's params: what is written there, not what holds without it. */
export function linesOf(
  params: JsonObject,
  definition: Parameters<typeof fieldsOf>[0],
  context: IndexContext,
): Line[] {
  return valuesOf(fieldsOf(definition), params)
    .filter(({ path }) => valueAt(params, path) !== undefined)
    .flatMap((value) => linesIn(value, context));
}

function linesIn({ field: { type }, path, value }: FieldValue, context: IndexContext): Line[] {
  switch (type.kind) {
    case 'text':
      return strings(value).map(([text, at]) =>
        line(text, { path, ...at, type, is: 'words', forCustomers: true, names: namesIn(type, text) }),
      );
    case 'string':
    case 'template':
    case 'expression':
      return strings(value).map(([text]) =>
        line(text, {
          path,
          type,
          is: type.kind === 'expression' ? 'source' : 'words',
          names: namesIn(type, text),
        }),
      );
    case 'reference':
    case 'script':
    case 'variable':
      return strings(value).flatMap(([id, at]) =>
        namedAt(type, id).map((named) =>
          line(context.say(named), { path, ...at, type, is: 'chosen', names: [named] }),
        ),
      );
    case 'map':
      return namedAt(type, value).map((named) =>
        line(context.say(named), { path, key: named.id, type, is: 'chosen', names: [named] }),
      );
    case 'number':
    case 'duration':
    case 'choice':
    case 'channel':
    case 'media-type':
      return [line(String(value), { path, type, is: 'chosen' })];
    default:
      return [];
  }
}

/** Only a text that speaks of variables can name one. */
const namesIn = (type: Field['type'], text: string): Named[] =>
  text.includes('vars') ? namedAt(type, text) : [];

/** One string, or one per language. */
function strings(value: Json): [string, { language?: string }][] {
  if (typeof value === 'string') return [[value, {}]];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([language, text]): [string, { language?: string }][] =>
    typeof text === 'string' ? [[text, { language }]] : [],
  );
}
