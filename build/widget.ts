import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** Where the studio's build puts it, and where a host has it. */
export const WIDGET_FILE = 'chat/widget.js';

/** The chat that other sites show, as one script that needs nothing else. */
export async function bundleWidget(): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      // One script tag: no modules, no files beside it.
      lib: { entry: resolve('widget/main.ts'), formats: ['iife'], name: 'routewrightChat' },
      rolldownOptions: { output: { comments: false } },
    },
  });
  const chunks = [output]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  if (chunks.length !== 1) throw new Error(`the widget is ${chunks.length} files`);
  return chunks.join('');
}

/** Puts the widget beside the studio. */
export const widget = (): Plugin => ({
  name: 'widget',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: WIDGET_FILE, source: await bundleWidget() });
  },
});
