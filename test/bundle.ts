import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** What browsers would load for some of our modules. */
export interface Bundled {
  /** Bytes that are loaded at once, minified and through gzip, packages left out. */
  gzip: number;
  /** Packages that are loaded at once, and those that are loaded later, when they are needed. */
  packages: string[];
  later: string[];
}

/** The doors of the expression language, and what it may weigh without the engine of patterns. */
export const EXPRESSION_ROOM: readonly string[] = ['check', 'compile', 'template', 'patterns/engine'].map(
  (name) => `runtime/expression/${name}.ts`,
);
/** Formats in three languages, explanations and suggestions are in it; the bench holds it against 16,000. */
export const EXPRESSION_GZIP_MAX = 17_000;

const ENTRY = 'virtual:entry';
const isPackage = (id: string): boolean => /^[@\w]/.test(id) && !id.startsWith(ENTRY);

/** Bundles modules, in memory, as one that offers all they export. */
export async function bundle(modules: readonly string[]): Promise<Bundled> {
  const chunks = await chunksOf(modules.map((path) => `export * from '/${path}';`).join('\n'));
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const first = chunks.filter(
    (one) => one.isEntry || entries.some(({ imports }) => imports.includes(one.fileName)),
  );
  const own = new Set(chunks.map(({ fileName }) => fileName));
  const packagesOf = (some: readonly Rolldown.OutputChunk[]) =>
    some.flatMap(({ imports }) => imports).filter((id) => !own.has(id));
  return {
    gzip: gzipSync(first.map(({ code }) => code).join('\n'), { level: 9 }).length,
    packages: packagesOf(first),
    later: packagesOf(chunks.filter((one) => !first.includes(one))),
  };
}

async function chunksOf(code: string): Promise<Rolldown.OutputChunk[]> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
    build: {
      // For a server, which gets nothing of Vite's own such as the preloading of pages.
      ssr: true,
      write: false,
      minify: 'oxc',
      target: 'es2022',
      rolldownOptions: {
        input: ENTRY,
        external: isPackage,
        preserveEntrySignatures: 'strict',
        // As the bundler does by itself; Vite makes `var` of every constant.
        output: { comments: false, topLevelVar: false },
      },
    },
  });
  return [output]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((one) => (one.type === 'chunk' ? [one] : []));
}
