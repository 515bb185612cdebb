import type { Field, Json, JsonObject, Problem } from '#runtime/index.ts';
import { isPicked } from './picked.ts';

const asGroup = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

const join = (path: string, key: string | number) => (path ? `${path}.${key}` : String(key));

/** The dotted paths of every field that is shown for this value, filled in or not. */
export const shownPaths = (fields: readonly Field[], params: JsonObject, at = ''): string[] =>
  fields.flatMap((field) => inside(field, join(at, field.name), params[field.name] ?? field.default));

function inside({ type }: Field, path: string, value: Json | undefined): string[] {
  switch (type.kind) {
    case 'key':
      return [];
    case 'list':
      if (isPicked(type.item.type)) return [path];
      return [
        path,
        ...(Array.isArray(value)
          ? value.flatMap((item, index) => inside(type.item, join(path, index), item))
          : []),
      ];
    case 'map':
      return [
        path,
        ...Object.entries(asGroup(value)).flatMap(([key, item]) => inside(type.value, join(path, key), item)),
      ];
    case 'group':
      return [path, ...shownPaths(type.fields, asGroup(value), path)];
    case 'variants': {
      const group = asGroup(value);
      const fields = type.cases[String(group[type.by])] ?? [];
      return [path, join(path, type.by), ...shownPaths(fields, group, path)];
    }
    default:
      return [path];
  }
}

/** Problems by the path of the field that shows them; those without a field are under the empty path. */
export function problemsByField(
  problems: readonly Problem[],
  shown: readonly string[],
): ReadonlyMap<string, readonly Problem[]> {
  const known = new Set(shown);
  const byField = new Map<string, Problem[]>();
  for (const problem of problems) {
    const place = nearest(problem.where.field ?? '', known);
    byField.set(place, [...(byField.get(place) ?? []), problem]);
  }
  return byField;
}

/** Of problems by field, those of a field, of the fields inside it and of those around it. */
export const problemsAround = (path: string, byField: ReadonlyMap<string, readonly Problem[]>): Problem[] =>
  [...byField].flatMap(([at, problems]) => (isInside(at, path) || isInside(path, at) ? problems : []));

const isInside = (path: string, around: string): boolean => path === around || path.startsWith(`${around}.`);

/** The field itself, or the nearest one around it. */
export function nearest(path: string, known: ReadonlySet<string>): string {
  let place = path;
  while (place !== '' && !known.has(place)) place = place.slice(0, Math.max(0, place.lastIndexOf('.')));
  return place;
}
