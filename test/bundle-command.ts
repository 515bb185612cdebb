import { build } from 'vite';

/** Where the command is, bundled: as deep as in the package, so that it finds what lies around it. */
export const BUNDLED = '.cache/command';

/**
 * Bundles the command, and a host to be killed, before the tests that start them a few hundred times: from its sources it takes
 * more than twice as long to start, and with the many files of a library beside it a fifth longer. For vitest's `globalSetup`.
 */
export default async function bundleCommand(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: BUNDLED,
      // Other runs may be using what is there: names of chunks have their content in them.
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input: {
          main: 'runtime/cli/main.ts',
          host: 'test/host/crash/child.ts',
          chat: 'test/host/chat/process.ts',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}
