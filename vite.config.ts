import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstFiles } from './build/first-files.ts';
import { languages } from './build/languages.ts';
import { messages } from './build/messages.ts';
import { widget } from './build/widget.ts';
import { contentSecurityPolicy } from './runtime/hosts/headers.ts';

const vendor = (name: string, packages: string) => ({
  name,
  test: new RegExp(`node_modules[\\\\/](${packages})[\\\\/]`),
});

export default defineConfig({
  base: './',
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US', 'nl-NL', 'fr-FR'] }), enforce: 'pre' },
    react(),
    messages(),
    languages(),
    widget(),
  ],
  worker: { format: 'es' },
  optimizeDeps: {
    // Loaded when a field or a text is first opened: found only then, they would reload the page under one's hands.
    include: [
      'card-validator',
      'card-validator/dist/luhn-10.js',
      'ibantools',
      'idb',
      'jsonc-parser',
      'libphonenumber-js/min',
      'monaco-editor/editor',
      'monaco-editor/editor/browser/stableEditorScroll',
      'monaco-editor/editor/common/diff/linesDiffComputers',
      'monaco-editor/editor/standalone/browser/standaloneServices',
      'monaco-editor/features/hover/register',
      'monaco-editor/features/placeholderText/register',
      'monaco-editor/editor/contrib/suggest/browser/suggestController',
      'monaco-editor/features/wordOperations/register',
      'monaco-editor/platform/instantiation/common/extensions',
      'monaco-editor/platform/instantiation/common/instantiation',
      'monaco-editor/platform/storage/common/storage',
      'monaco-editor/platform/undoRedo/common/undoRedo',
      'monaco-editor/features/register.all',
      'monaco-editor/languages/features/json/register',
    ],
  },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  build: {
    outDir: 'dist/studio',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4200,
    rolldownOptions: {
      input: ['index.html', 'desk.html'],
      output: {
        codeSplitting: {
          groups: [
            vendor('react', 'react|react-dom|scheduler|use-sync-external-store'),
            vendor('flow', 'reactflow|@xyflow|d3-[a-z]+'),
            // With what configures it: any other chunk may build its schemas before the first line of ours runs.
            { name: 'zod', test: /node_modules[\\/]zod[\\/]|src[\\/]boot\.ts$/ },
            vendor('dnd', '@dnd-kit'),
            ...firstFiles,
          ],
        },
      },
    },
  },
});
