import { checkExpression, type Environment, type ExprType } from '#runtime/index.ts';
import { startOfValue } from './place.ts';

/** What a name stands for that a macro gives to each item. */
export interface Local {
  name: string;
  type: ExprType;
}

const ANY: ExprType = { kind: 'any' };
const TEXT: ExprType = { kind: 'text' };
const PATH = /^[A-Za-z_]\w*(?:\??\.\??[A-Za-z_]\w*)*$/;

/** The type of a piece of a source; undefined when nothing is known of it. */
export function typeOf(
  source: string,
  environment: Environment<never>,
  locals: readonly Local[] = [],
): ExprType | undefined {
  if (PATH.test(source)) {
    const type = typeOfPath(source.split(/\??\.\??/), environment, locals);
    return type && source.includes('?') ? { kind: 'optional', of: type } : type;
  }
  const kind = checkExpression(source, environment).type;
  return kind === undefined ? undefined : bare(kind);
}

function typeOfPath(
  [first = '', ...rest]: readonly string[],
  { variables }: Environment<never>,
  locals: readonly Local[],
): ExprType | undefined {
  const local = locals.findLast(({ name }) => name === first);
  let type = local?.type ?? variables.get(first)?.type;
  for (const name of rest) type = type?.kind === 'record' ? type.fields.get(name)?.type : undefined;
  return type;
}

/** A type of which only the kind is known. */
function bare(kind: ExprType['kind']): ExprType {
  switch (kind) {
    case 'list':
    case 'map':
    case 'optional':
      return { kind, of: ANY };
    case 'record':
      return { kind, fields: new Map(), open: true };
    default:
      return { kind };
  }
}

const MACRO = /\.(?:all|exists|exists_one|filter|map|optMap)$/;
const VARIABLE = /^\s*([A-Za-z_]\w*)\s*,/;

/** The names that the macros around the end of a source give to their items, from outside in. `code` is without texts. */
export function localsAt(source: string, code: string, environment: Environment<never>): Local[] {
  const locals: Local[] = [];
  for (const open of openBrackets(code)) {
    const macro = MACRO.exec(code.slice(0, open));
    const name = VARIABLE.exec(code.slice(open + 1))?.[1];
    if (!macro || name === undefined) continue;
    const of = source.slice(startOfValue(code, macro.index), macro.index);
    locals.push({ name, type: itemOf(typeOf(of, environment, locals)) });
  }
  return locals;
}

function itemOf(type: ExprType | undefined): ExprType {
  if (type?.kind === 'list' || type?.kind === 'optional') return type.of;
  return type?.kind === 'map' || type?.kind === 'record' ? TEXT : ANY;
}

/** Where the round brackets stand that are still open at the end. */
function openBrackets(code: string): number[] {
  const open: number[] = [];
  for (let at = 0; at < code.length; at++) {
    if (code[at] === '(') open.push(at);
    else if (code[at] === ')') open.pop();
  }
  return open;
}
