import { type Environment, type ExprType, functions } from '#runtime/index.ts';

/** Something to write at the cursor. */
export interface Suggestion {
  /** What is put in; a function with its bracket. */
  insert: string;
  kind: 'name' | 'field' | 'function';
  type: ExprType['kind'];
}

/** The suggestions at a place, and the piece of the source that a chosen one replaces. */
export interface Completion {
  from: number;
  to: number;
  suggestions: readonly Suggestion[];
}

export type SourceMode = 'expression' | 'template';

const PATH_BEFORE = /[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*\.?$/;
const STRINGS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;

/** What can be written at the cursor; null where nothing of the language can stand. */
export function completeAt(
  source: string,
  caret: number,
  environment: Environment<never>,
  mode: SourceMode,
): Completion | null {
  const start = mode === 'template' ? openHole(source, caret) : 0;
  if (start === null) return null;
  const before = source.slice(start, caret);
  if (/["']/.test(before.replace(STRINGS, ''))) return null;
  const path = PATH_BEFORE.exec(before)?.[0] ?? '';
  if (path === '' && /[\w.]$/.test(before)) return null;
  const cut = path.lastIndexOf('.');
  const typed = path.slice(cut + 1);
  const offered = cut < 0 ? names(environment) : membersOf(path.slice(0, cut).split('.'), environment);
  const suggestions = offered.filter((one) => begins(one.insert, typed));
  return suggestions.length === 0 ? null : { from: caret - typed.length, to: caret, suggestions };
}

/** Where the expression begins whose `{{ }}` the cursor stands in. */
function openHole(source: string, caret: number): number | null {
  const open = source.lastIndexOf('{{', caret - 1);
  if (open < 0 || open + 2 > caret || source[open - 1] === '\\') return null;
  return source.slice(open, caret).includes('}}') ? null : open + 2;
}

/** What is written in full already is no suggestion. */
const begins = (insert: string, typed: string): boolean =>
  insert !== typed && insert.toLowerCase().startsWith(typed.toLowerCase());

const names = ({ variables }: Environment<never>): Suggestion[] => [
  ...[...variables].map(([insert, { type }]): Suggestion => ({ insert, kind: 'name', type: type.kind })),
  ...calls(({ receiver }) => receiver === undefined),
];

function membersOf(path: readonly string[], { variables }: Environment<never>): Suggestion[] {
  const [first = '', ...rest] = path;
  let type = variables.get(first)?.type;
  for (const name of rest) type = type?.kind === 'record' ? type.fields.get(name)?.type : undefined;
  if (!type) return [];
  if (type.kind !== 'record') return calls(({ receiver }) => receiver === type.kind);
  return [...type.fields].map(
    ([insert, field]): Suggestion => ({ insert, kind: 'field', type: field.type.kind }),
  );
}

/** Functions of the language, each name once. */
function calls(fits: (signature: (typeof functions)[number]) => boolean): Suggestion[] {
  const byName = new Map(functions.filter(fits).map((one) => [one.name, one]));
  return [...byName.values()].map(({ name, args, result }) => ({
    insert: args.length === 0 ? `${name}()` : `${name}(`,
    kind: 'function',
    type: result,
  }));
}
