import type { ESTree } from 'vite';

type Program = ESTree.Program;
type Expression = ESTree.Expression;

interface Words {
  name: string;
  /** The whole statement. */
  start: number;
  end: number;
  properties: readonly ESTree.ObjectProperty[];
}

const LANGUAGES = ['en', 'nl', 'fr'];

/** `{ en, nl, fr }`, as it is or given to a function such as `defineWords`. */
function languagesIn(expression: Expression | null): ESTree.ObjectProperty[] | null {
  if (expression?.type === 'CallExpression') {
    const [first] = expression.arguments;
    return first && first.type !== 'SpreadElement' ? languagesIn(first) : null;
  }
  if (expression?.type !== 'ObjectExpression') return null;
  const properties = expression.properties.filter((one) => one.type === 'Property');
  const keys = properties.map(({ key }) => (key.type === 'Identifier' ? key.name : ''));
  const isAll = keys.length === LANGUAGES.length && LANGUAGES.every((one) => keys.includes(one));
  return isAll && properties.length === expression.properties.length ? properties : null;
}

function wordsOf(program: Program): Words[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration, start, end } = statement;
    if (declaration?.type !== 'VariableDeclaration' || declaration.declarations.length !== 1) return [];
    const [{ id, init } = { id: null, init: null }] = declaration.declarations;
    const properties = languagesIn(init);
    return id?.type === 'Identifier' && properties ? [{ name: id.name, start, end, properties }] : [];
  });
}

/** The module with what is loaded in place of its words; null when it has none. */
export function holders(code: string, program: Program, store: string, file: string): string | null {
  const words = wordsOf(program);
  if (words.length === 0) return null;
  const held = ({ name }: Words) =>
    `export const ${name} = /* @__PURE__ */ held(${JSON.stringify(file)}, ${JSON.stringify(name)});`;
  const cuts = words.map((one): Cut => [one.start, one.end, held(one)]);
  return `import { held } from '${store}';\n${replaced(code, [...cuts, ...idleImports(code, program, words)])}`;
}

/** The imports that only words made use of. */
function idleImports(code: string, program: Program, words: readonly Words[]): Cut[] {
  const imports = program.body.filter((one) => one.type === 'ImportDeclaration');
  const gone = [...words, ...imports].map(({ start, end }): Cut => [start, end, '']);
  const rest = replaced(code, gone);
  const isIdle = ({ local }: { local: { name: string } }) => !new RegExp(`\\b${local.name}\\b`).test(rest);
  return imports
    .filter(({ specifiers }) => specifiers.length > 0 && specifiers.every(isIdle))
    .map(({ start, end }) => [start, end, '']);
}

/** The module with its words in one language, and nothing else that it offers. */
export function inOneLanguage(
  code: string,
  program: Program,
  language: string,
  languages: readonly string[],
): string {
  const words = wordsOf(program);
  const others = languages.filter((one) => one !== language);
  const cut = words.flatMap(({ properties }) =>
    properties.flatMap((one): Cut[] => {
      const isOther = one.key.type === 'Identifier' && others.includes(one.key.name);
      return isOther ? [[one.start, one.end, `${(one.key as ESTree.IdentifierName).name}: undefined`]] : [];
    }),
  );
  const kept = new Set(words.map(({ start }) => start));
  const hidden = program.body.flatMap((statement): Cut[] => {
    if (statement.type !== 'ExportNamedDeclaration' || kept.has(statement.start)) return [];
    return [[statement.start, statement.declaration?.start ?? statement.end, '']];
  });
  return replaced(code, [...cut, ...hidden]);
}

export type Cut = [start: number, end: number, by: string];

/** From the end, so that places before stay right. */
export const replaced = (code: string, cuts: readonly Cut[]): string =>
  cuts
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), code);
