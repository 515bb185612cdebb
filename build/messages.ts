import compile from 'icu-minify/compile';
import type { ESTree, Plugin } from 'vite';
import { type Cut, replaced } from './languages/rewrite.ts';

/** Where messages are: words as `defineWords` has them, or a file of one language. */
const FILES = /[\\/]src[\\/][^\\/]+[\\/]words(\.ts|[\\/].*\.ts)(\?|$)/;
const ONE_LANGUAGE = /[\\/](en|nl|fr)\.ts(\?|$)/;

const FORMAT = 'use-intl/format-message';

/** What a browser gets in place of a message: its parts. What is no message, such as `{{ }}` in a sentence, stays as it is. */
export function compiled(message: string): ReturnType<typeof compile> {
  try {
    return compile(message);
  } catch {
    return message;
  }
}

const formatter: Plugin = {
  name: 'messages:format',
  apply: 'build',
  // Before anybody else finds what reads messages as well.
  enforce: 'pre',
  resolveId(source, importer) {
    return source === FORMAT ? this.resolve(`${FORMAT}/format-only`, importer) : null;
  },
};

const compiler: Plugin = {
  name: 'messages:compile',
  apply: 'build',
  // After types are gone.
  enforce: 'post',
  transform(code, id) {
    if (!FILES.test(id)) return null;
    const isMessages = ONE_LANGUAGE.test(id) ? isObject : isDefined;
    const cuts = initials(this.parse(code)).filter(isMessages).flatMap(stringsIn).flatMap(cutFor);
    return cuts.length > 0 ? { code: replaced(code, cuts), map: null } : null;
  },
};

/** Reads the messages of the studio while it is built, so that no browser needs what reads them. */
export const messages = (): Plugin[] => [formatter, compiler];

function cutFor({ value, start, end }: Text): Cut[] {
  const parts = compiled(value);
  return parts === value ? [] : [[start, end, JSON.stringify(parts)]];
}

/** What each `export const` stands for. */
const initials = ({ body }: ESTree.Program): ESTree.Expression[] =>
  body.flatMap((one) => {
    if (one.type !== 'ExportNamedDeclaration' || one.declaration?.type !== 'VariableDeclaration') return [];
    return one.declaration.declarations.flatMap(({ init }) => init ?? []);
  });

const isObject = ({ type }: ESTree.Expression): boolean => type === 'ObjectExpression';
const isDefined = (one: ESTree.Expression): boolean =>
  one.type === 'CallExpression' && one.callee.type === 'Identifier' && one.callee.name === 'defineWords';

interface Text {
  value: string;
  start: number;
  end: number;
}

/** The strings in words; keys are none. */
function stringsIn(words: ESTree.Expression): Text[] {
  const { start, end } = words;
  switch (words.type) {
    case 'CallExpression':
      return words.arguments.flatMap((one) => (one.type === 'SpreadElement' ? [] : stringsIn(one)));
    case 'ObjectExpression':
      return words.properties.flatMap((one) => (one.type === 'Property' ? stringsIn(one.value) : []));
    case 'Literal':
      return typeof words.value === 'string' ? [{ value: words.value, start, end }] : [];
    case 'TemplateLiteral': {
      const [only, ...others] = words.quasis;
      return only && others.length === 0 ? [{ value: only.value.cooked ?? '', start, end }] : [];
    }
    default:
      return [];
  }
}
