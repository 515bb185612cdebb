import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Flow } from '#runtime/index.ts';
import { readProject } from '../../runtime/hosts/project.ts';
import { type Site, serveStudio } from '../../runtime/hosts/static.ts';
import { bareDrawing } from './bare.ts';

const inHouse = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const HOST = '127.0.0.1';

/** The two pages, served. */
export interface Sites {
  studio: string;
  bare: string;
  close(): Promise<void>;
}

/** Builds both pages as for production into a temporary folder, and serves them by the same server. */
export async function openSites(flows: readonly Flow[]): Promise<Sites> {
  const folder = await mkdtemp(join(tmpdir(), 'routewright-bench-'));
  const outDir = (name: string) => ({ outDir: join(folder, name), emptyOutDir: true });
  const quiet = { logLevel: 'error', mode: 'production' } as const;
  await build({
    ...quiet,
    configFile: inHouse('vite.config.ts'),
    root: inHouse('.'),
    build: outDir('studio'),
  });
  await build({
    ...quiet,
    configFile: false,
    root: inHouse('bench/canvas/bare'),
    base: './',
    plugins: [react()],
    build: { ...outDir('bare'), target: 'es2023' },
  });
  for (const flow of flows)
    await writeFile(join(folder, 'bare', `${flow.id}.json`), JSON.stringify(bareDrawing(flow)));
  const workspace = inHouse('examples/bicycle-shop/workspace.json');
  const studio = await serve(join(folder, 'studio'), async () => (await readProject(workspace)).project);
  const bare = await serve(join(folder, 'bare'), async () => undefined);
  return {
    studio: studio.address,
    bare: bare.address,
    async close() {
      await Promise.all([studio.stop(), bare.stop()]);
      await rm(folder, { recursive: true });
    },
  };
}

async function serve(studio: string, project: Parameters<typeof serveStudio>[0]['project']): Promise<Site> {
  const { value, problems } = await serveStudio({ studio, host: HOST, port: 0, project });
  if (!value) throw new Error(`A page cannot be served: ${JSON.stringify(problems)}`);
  return value;
}
