import { type Environment, type ExprType, functions } from '#runtime/index.ts';
import type { Range, SourceMode } from '#src/editor/assistant.ts';
import { isInText, startOfSource, startOfValue, withoutTexts } from './place.ts';
import { type Local, localsAt, typeOf } from './types.ts';

/** Something that can be written at the cursor. */
export interface Offer {
  name: string;
  /** What is put in; a function with its bracket. */
  insert: string;
  kind: 'name' | 'field' | 'function';
  type: ExprType['kind'];
}

/** What can be written at a place, and the piece of the source that it replaces. */
export interface Completion extends Range {
  offers: readonly Offer[];
}

const TYPED = /[A-Za-z_]\w*$/;
/** Behind a value there is nothing to begin with a name. */
const AFTER_VALUE = /[\w"'`“”‘’)\]}]$/;
const PLAIN_NAME = /^[A-Za-z_]\w*$/;

/** What can be written at the cursor; null where nothing of the language can stand. */
export function completeAt(
  source: string,
  caret: number,
  environment: Environment<never>,
  mode: SourceMode,
): Completion | null {
  const start = startOfSource(source, caret, mode);
  if (start === null) return null;
  const before = source.slice(start, caret);
  const code = withoutTexts(`${before} `);
  if (isInText(code, before.length)) return null;
  const typed = TYPED.exec(before)?.[0] ?? '';
  const rest = before.slice(0, before.length - typed.length);
  if (AFTER_VALUE.test(rest)) return null;
  const locals = localsAt(before, code, environment);
  const dot = /\.\??\s*$/.exec(rest);
  const offered = dot
    ? membersOf(typeOf(rest.slice(startOfValue(code, dot.index), dot.index), environment, locals))
    : names(environment, locals);
  const offers = offered.filter((offer) => begins(offer, typed));
  return offers.length === 0 ? null : { from: caret - typed.length, to: caret, offers };
}

/** What is written in full already is no suggestion. */
const begins = ({ name, insert }: Offer, typed: string): boolean =>
  insert !== typed && name.toLowerCase().startsWith(typed.toLowerCase());

const names = ({ variables }: Environment<never>, locals: readonly Local[]): Offer[] => [
  ...locals.map(({ name, type }): Offer => ({ name, insert: name, kind: 'name', type: type.kind })),
  ...[...variables].map(([name, { type }]): Offer => ({ name, insert: name, kind: 'name', type: type.kind })),
  ...calls(({ receiver }) => receiver === undefined),
];

function membersOf(type: ExprType | undefined): Offer[] {
  if (!type) return [];
  if (type.kind === 'any') return calls(({ receiver }) => receiver !== undefined);
  if (type.kind !== 'record') return calls(({ receiver }) => receiver === type.kind || receiver === 'any');
  const fields = [...type.fields].map(
    ([name, field]): Offer => ({
      name,
      insert: PLAIN_NAME.test(name) ? name : `\`${name}\``,
      kind: 'field',
      type: field.type.kind,
    }),
  );
  return type.open ? [...fields, ...calls(({ receiver }) => receiver === 'map')] : fields;
}

/** Functions of the language, each name once. */
function calls(fits: (signature: (typeof functions)[number]) => boolean): Offer[] {
  const byName = new Map(functions.filter(fits).map((one) => [one.name, one]));
  return [...byName.values()].map(({ name, args, result }) => ({
    name,
    insert: args.length === 0 ? `${name}()` : `${name}(`,
    kind: 'function',
    type: result,
  }));
}
