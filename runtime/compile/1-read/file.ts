import type { z } from 'zod';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Problem, Where } from '../../model/problem.ts';
import { type ValueProblem, valueProblems } from '../issues.ts';
import { error } from '../problems.ts';
import { type Read, readJson, refused } from './json.ts';
import { type Migration, migrate } from './migrations.ts';

/** Formats by the name in a file's `format`. */
const FORMATS = ['flow', 'script', 'workspace', 'scenario', 'report'] as const;
export type Format = (typeof FORMATS)[number];

/** How a file of one format is read. */
export interface FileKind<T> {
  format: Format;
  /** The version this program writes. */
  version: number;
  schema: z.ZodType<T>;
  migrations?: readonly Migration[];
  /** Refuses what is too large to go through the schema. */
  guard?(file: JsonObject): Problem[];
}

/** Reads a file: JSON first, then what it says it is, then its version, and only then its content. */
export function readFile<T>(text: string, kind: FileKind<T>): Read<T> {
  const json = readJson(text);
  if (json.problems) return json;
  const file = json.value;
  if (!isObject(file)) return refused('file.unknown-format', {}, { wanted: kind.format });
  const wrong = identityProblem(file, kind) ?? kind.guard?.(file) ?? [];
  if (wrong.length > 0) return { problems: wrong };
  return readValue(migrate(file, Number(file['version']), kind.migrations ?? []), kind.schema);
}

/** Puts a value through a schema. `place` says where a JSON path is. */
export function readValue<T>(value: Json, schema: z.ZodType<T>, place = whereIs): Read<T> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  return {
    problems: valueProblems(result.error.issues, value).map((found) => toProblem(found, place)),
  };
}

const toProblem = ({ finding, path, params }: ValueProblem, place: (path: readonly string[]) => Where) =>
  error(`file.${finding}`, place(path), params);

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function identityProblem(
  file: JsonObject,
  { format, version: ours }: FileKind<unknown>,
): Problem[] | undefined {
  const found = FORMATS.find((one) => file['format'] === `routewright/${one}`);
  if (found === undefined) return [error('file.unknown-format', { path: 'format' }, { wanted: format })];
  if (found !== format) return [error('file.wrong-format', { path: 'format' }, { wanted: format, found })];
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return [error('file.unknown-version', { path: 'version' }, { ours })];
  return version > ours ? [error('file.later-version', { path: 'version' }, { version, ours })] : undefined;
}

/** A path within a node's params is a field of that node; any other, such as into the steps of a scenario, is a JSON path. */
function whereIs(path: readonly string[]): Where {
  const [first, node, part, ...field] = path;
  const at = path.length > 0 ? { path: path.join('.') } : {};
  const isListed = first === 'steps' && /^\d+$/.test(node ?? '');
  if ((first !== 'nodes' && first !== 'steps') || node === undefined || isListed) return at;
  return part === 'params' && field.length > 0 ? { node, field: field.join('.') } : { ...at, node };
}
