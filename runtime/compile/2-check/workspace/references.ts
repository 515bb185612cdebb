import { type Field, fieldsOf, type Plain } from '../../../define/fields.ts';
import { type FieldValue, valuesOf } from '../../../define/values.ts';
import type { Meaning } from '../../../model/field.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { Problem } from '../../../model/problem.ts';
import { workspace as schema } from '../../../model/workspace.ts';
import { error } from '../../problems.ts';
import { suggestionAmong } from '../suggest.ts';
import type { Space, SpaceRule } from './space.ts';

/** Whatever a workspace names by its id is there: its own things, channels, and scripts where they are known. */
export const references: SpaceRule = (space) =>
  valuesOf(fieldsOf(schema), space.workspace as unknown as JsonObject).flatMap((value) =>
    named(value, space),
  );

function named({ field, path, value }: FieldValue, space: Space): Problem[] {
  if (field.type.kind === 'map' && typeof value === 'object' && value !== null)
    return Object.keys(value).flatMap((key) => unknown(keyOf(field.type), `${path}.${key}`, key, space));
  return typeof value === 'string' ? unknown(field.type, path, value, space) : [];
}

const keyOf = (type: Field['type']): Meaning | Plain => (type.kind === 'map' ? type.key : { kind: 'string' });

function unknown(type: Meaning | Plain, path: string, name: string, space: Space): Problem[] {
  const known = namesFor(type, space);
  if (known === undefined || known.has(name)) return [];
  const suggestion = suggestionAmong(name, [...known]);
  const kind = type.kind === 'reference' ? type.to : type.kind;
  return type.kind === 'channel'
    ? [error('workspace.unknown-channel', { path }, { name, ...suggestion })]
    : [error('workspace.unknown-reference', { path }, { kind, name, ...suggestion })];
}

/** What may be named there; undefined for what names nothing, or nobody knows. */
function namesFor(
  type: Meaning | Plain,
  { workspace, channels, scripts }: Space,
): ReadonlySet<string> | undefined {
  switch (type.kind) {
    case 'reference':
      return new Set(Object.keys(workspace[type.to]));
    case 'channel':
      return new Set(channels.keys());
    case 'media-type':
      return new Set(['digital', ...[...channels.values()].map(({ mediaType }) => mediaType)]);
    case 'script':
      return scripts;
    default:
      return undefined;
  }
}
