import type { FieldValue } from '../../define/values.ts';
import type { Problem } from '../../model/problem.ts';
import type { Around } from '../around.ts';
import { error } from '../problems.ts';
import { type StringAt, stringsOf } from '../strings.ts';
import { ofEachNode } from './rule.ts';
import { suggestionAmong } from './suggest.ts';

/** Something is chosen wherever a node names a thing by its id, and it is there, as far as anybody knows. */
export const references = ofEachNode(({ id, values }, around) =>
  values.flatMap((value) => inField(id, value, around)),
);

function inField(node: string, value: FieldValue, around: Around): Problem[] {
  const naming = namingOf(value, around);
  if (!naming) return [];
  const { kind } = naming;
  return stringsOf(value).flatMap((one) =>
    one.text === ''
      ? [error('reference.missing', { node, field: one.field }, { kind })]
      : unknown(node, naming, one),
  );
}

/** What kind of thing a field names, and which there are; undefined where nobody knows. */
interface NamingField {
  kind: string;
  known: Iterable<string> | undefined;
}

function namingOf({ field: { type } }: FieldValue, around: Around): NamingField | undefined {
  switch (type.kind) {
    case 'reference':
      return { kind: type.to, known: around.workspace && Object.keys(around.workspace[type.to]) };
    case 'channel':
      return { kind: 'channel', known: around.allChannels.keys() };
    case 'script':
      return { kind: 'script', known: around.scripts };
    default:
      return undefined;
  }
}

function unknown(node: string, { kind, known }: NamingField, { field, text }: StringAt): Problem[] {
  const names = known && [...known];
  if (!names || names.includes(text)) return [];
  return [error('reference.unknown', { node, field }, { kind, name: text, ...suggestionAmong(text, names) })];
}
