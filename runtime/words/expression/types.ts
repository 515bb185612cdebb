import type { CompileCode } from '../../compile/codes.ts';
import type { Code } from '../../expression/codes.ts';
import type { UiLanguage } from '../../model/language.ts';
import { expressionWords } from '../expression.ts';

/** The params that are types, or several joined by ` / `. */
const TYPE_PARAMS: Partial<Record<Code | CompileCode, readonly string[]>> = {
  'expression.wrong-type': ['expected', 'found'],
  'expression.no-field': ['found'],
  'expression.never-equal': ['left', 'right'],
  'expression.not-comparable': ['left', 'right'],
  'expression.wrong-operands': ['left', 'right'],
  'expression.not-convertible': ['expected'],
  'workspace.wrong-field-type': ['expected'],
};

const PARAMS: ReadonlyMap<string, readonly string[] | undefined> = new Map(Object.entries(TYPE_PARAMS));

/** A param of a problem as it is said when it is a type; undefined when it is something else. */
export function typesInWords(
  code: string,
  param: string,
  value: string,
  language: UiLanguage,
): string | undefined {
  if (!PARAMS.get(code)?.includes(param)) return undefined;
  const names = value.split(' / ').map((name) => typeInWords(name, language));
  return [...new Set(names)].join(' / ');
}

const HOLDING = /^(\w+)<(.+)>$/;

/** What a type is called, with what it holds in brackets. What is no type is called as it is. */
export function typeInWords(name: string, language: UiLanguage): string {
  const [, outer, inner] = HOLDING.exec(name) ?? [];
  if (outer && inner) return `${typeInWords(outer, language)} (${typeInWords(inner, language)})`;
  const words: Readonly<Record<string, string>> = expressionWords[language];
  const key = `type.${name}`;
  return (Object.hasOwn(words, key) && words[key]) || name;
}
