import { rmSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** What an earlier build left there would be published as well. */
const clean: Plugin = {
  name: 'clean',
  buildStart() {
    for (const folder of ['dist/chunks', 'dist/types']) rmSync(folder, { recursive: true, force: true });
  },
};

// The library and the command: everything is bundled but zod, the package's only dependency.
export default defineConfig({
  plugins: [clean],
  ssr: { noExternal: true, external: ['zod'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    // dist/studio is the other build's.
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      input: {
        runtime: 'runtime/package/runtime.ts',
        simulate: 'runtime/package/simulate.ts',
        words: 'runtime/package/words.ts',
        nodes: 'nodes/index.ts',
        'cli/main': 'runtime/cli/main.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
