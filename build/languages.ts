import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { holders, inOneLanguage } from './languages/rewrite.ts';

/** The languages that words are written in; each becomes a file of its own. */
const LANGUAGES = ['en', 'nl', 'fr'];

/** Where the words are that the studio says. Those that only come with a room of their own stay with it. */
const FILES = [
  'nodes/**/labels.ts',
  'runtime/channels/**/*labels.ts',
  'runtime/words/*.ts',
  'runtime/words/changes/words.ts',
  'src/*/words.ts',
  'src/*/words/*.ts',
];
const ELSEWHERE =
  /\.test\.ts$|^runtime\/words\/functions\.ts$|^src\/(i18n|workspace\/words|reuse\/words|scenarios\/words)\//;

/** Words of rooms that are opened later: those of one language are a file of their own, and wait until they are needed. */
const LATE = [
  /^src\/(changes|clipboard|code|desk|fields|find|history|inspector|layout|live|message)\/words/,
  /^src\/(outline|palette|problems|publish|reuse|scenarios|texts|tour|workspace)\/words/,
  /^src\/simulator\/words(?!\/stops)/,
  /^runtime\/words\/(acd|channels|core|expression|interpret|scenario|ways)\.ts$/,
  /^runtime\/words\/changes\/words\.ts$/,
  /^runtime\/channels\/.*labels\.ts$/,
];

const isLate = (file: string) => LATE.some((one) => one.test(file));

const LOADER = 'src/i18n/load.ts';
const STORE = 'virtual:words';
const FIRST = 'virtual:words/first-';
const LATER = 'virtual:words/later-';
const QUERY = '?language=';

/**
 * Splits the words by language, so that a browser loads those of one: a module that exports `{ en, nl, fr }` gives
 * what is loaded in their place, and `src/i18n/load.ts` loads a language. Nothing of it is in the sources, nor in tests.
 */
export function languages(): Plugin[] {
  const root = process.cwd();
  const files = globSync(FILES, { cwd: root }).filter(
    (path) =>
      !ELSEWHERE.test(path) &&
      LANGUAGES.every((one) => new RegExp(`\\b${one}\\b`).test(readFileSync(path, 'utf8'))),
  );
  const known = new Set(files.map((path) => resolve(root, path)));
  const nameOf = (id: string) => relative(root, id);
  const found: Plugin = {
    name: 'languages:files',
    apply: 'build',
    // Before anybody else finds the file that is meant in one language.
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source.startsWith(STORE)) return `\0${source}`;
      const [from, language] = importer?.split(QUERY) ?? [];
      if (language === undefined) return null;
      const resolved = await this.resolve(source, from, { ...options, skipSelf: true });
      return resolved && known.has(resolved.id) ? `${resolved.id}${QUERY}${language}` : resolved;
    },
    load(id) {
      if (id === `\0${STORE}`) return storeCode();
      for (const [bundle, own] of [
        [FIRST, files.filter((file) => !isLate(file))],
        [LATER, files.filter(isLate)],
      ] as const)
        if (id.startsWith(`\0${bundle}`)) return bundleCode(id.slice(bundle.length + 1), own, root);
      return id === resolve(root, LOADER) ? loaderCode() : null;
    },
  };
  const rewritten: Plugin = {
    name: 'languages:words',
    apply: 'build',
    // After types are gone.
    enforce: 'post',
    transform(code, id) {
      const [path = '', language] = id.split(QUERY);
      if (!known.has(path)) return null;
      const program = this.parse(code);
      const made =
        language === undefined
          ? holders(code, program, STORE, nameOf(path))
          : inOneLanguage(code, program, language, LANGUAGES);
      return made === null ? null : { code: made, map: null, moduleSideEffects: false };
    },
  };
  return [found, rewritten];
}

/** What is loaded, by language, file and name. Where a language is not there yet, another says it. */
const storeCode = (): string => `
const loaded = new Map();
let latest;
export const put = (language, files) => {
  loaded.set(language, { ...loaded.get(language), ...files });
  latest = language;
};
const read = (wanted, file, name) => {
  const language = loaded.get(wanted)?.[file] ? wanted : latest;
  return loaded.get(language)?.[file]?.[name][language] ?? {};
};
export const held = (file, name) => ({
  ${LANGUAGES.map((one) => `get ${one}() { return read('${one}', file, name); }`).join(',\n  ')}
});
`;

const bundleCode = (language: string, files: readonly string[], root: string): string => `
${files.map((file, n) => `import * as f${n} from ${JSON.stringify(`${resolve(root, file)}${QUERY}${language}`)};`).join('\n')}
import { put } from '${STORE}';
put('${language}', { ${files.map((file, n) => `${JSON.stringify(file)}: f${n}`).join(', ')} });
`;

const loaderCode = (): string => `
const first = { ${LANGUAGES.map((one) => `${one}: () => import('${FIRST}${one}')`).join(', ')} };
const later = { ${LANGUAGES.map((one) => `${one}: () => import('${LATER}${one}')`).join(', ')} };
let spoken;
export const loadWords = async (language) => {
  spoken = language;
  await first[language]();
};
export const loadLaterWords = async (language = spoken) => { await later[language](); };
`;
