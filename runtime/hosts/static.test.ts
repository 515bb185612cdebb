import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from './headers.ts';
import { readProject } from './project.ts';
import { type Site, serveStudio } from './static.ts';

const place = mkdtempSync(join(tmpdir(), 'routewright-static-'));
const studio = join(place, 'studio');
const shop = join(place, 'shop');
const here = { studio, host: '127.0.0.1', port: 0 };
const sites: Site[] = [];

async function serve(setup: Partial<Parameters<typeof serveStudio>[0]> = {}): Promise<Site> {
  const { value, problems } = await serveStudio({ ...here, project: async () => undefined, ...setup });
  if (!value) throw new Error(JSON.stringify(problems));
  sites.push(value);
  return value;
}

/** The status of a request whose path reaches the server as it is written. */
const rawStatus = (address: string, path: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    });
    socket.once('data', (part) => {
      resolve(part.toString().split(' ')[1] ?? '');
      socket.destroy();
    });
  });

beforeAll(() => {
  mkdirSync(join(studio, 'assets'), { recursive: true });
  writeFileSync(join(studio, 'index.html'), '<title>Studio</title>');
  writeFileSync(join(studio, 'assets', 'main-1a2b.js'), '1');
  writeFileSync(join(place, 'secret.txt'), 'secret');
  cpSync('examples/bicycle-shop', shop, { recursive: true });
});

afterAll(async () => {
  await Promise.all(sites.map((site) => site.stop()));
  rmSync(place, { recursive: true, force: true });
});

describe('the studio is served', () => {
  test('with headers that keep foreign code out, on every answer', async () => {
    const { address } = await serve();
    for (const path of ['', 'assets/main-1a2b.js', 'project.json', 'not-there']) {
      const { headers } = await fetch(address + path);
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value);
    }
  });

  test('its page fresh each time, what has a hash for ever', async () => {
    const { address } = await serve();
    const page = await fetch(address);
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    const asset = await fetch(`${address}assets/main-1a2b.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
  });

  test('and nothing outside its folder', async () => {
    const { address } = await serve();
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/../../secret.txt',
      '/%',
    ])
      expect(await rawStatus(address, path)).toBe('404');
  });

  test('to be read only', async () => {
    const { address } = await serve();
    expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  test('not before it is built', async () => {
    const { problems } = await serveStudio({ ...here, studio: place, project: async () => undefined });
    expect(problems?.map(({ code }) => code)).toEqual(['serve.no-studio']);
  });

  test('not on a port that is taken', async () => {
    const { address } = await serve();
    const port = Number(new URL(address).port);
    const { problems } = await serveStudio({ ...here, port, project: async () => undefined });
    expect(problems).toMatchObject([{ code: 'serve.port-taken', params: { port } }]);
  });

  test('not on an address of another machine', async () => {
    const { problems } = await serveStudio({ ...here, host: '192.0.2.1', project: async () => undefined });
    expect(problems).toMatchObject([{ code: 'serve.cannot-listen', params: { host: '192.0.2.1' } }]);
  });

  test('until it is stopped', async () => {
    const site = await serve();
    await fetch(site.address);
    await site.stop();
    await expect(fetch(site.address)).rejects.toThrow();
  });
});

describe('project.json', () => {
  const file = join(shop, 'workspace.json');
  const project = async () => (await readProject(file)).project;

  test('is the workspace and the flows beside it, as they are now', async () => {
    const { address } = await serve({ project });
    const get = async () => (await fetch(`${address}project.json`)).json();
    const before = await get();
    expect(before.workspace.format).toBe('routewright/workspace');
    const ids = before.flows.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(
      readdirSync(shop)
        .flatMap((name) => /^(.*)\.flow\.json$/.exec(name)?.[1] ?? [])
        .toSorted(),
    );
    rmSync(join(shop, 'reminder.flow.json'));
    expect((await get()).flows).toHaveLength(ids.length - 1);
  });

  test('leaves out a flow that cannot be read, and says why and which', async () => {
    const broken = join(shop, 'broken.flow.json');
    writeFileSync(broken, '{');
    const { project: found, problems } = await readProject(file);
    expect(found?.flows.map(({ id }) => id)).not.toContain('broken');
    expect(problems).toMatchObject([{ code: 'file.not-json', where: { file: broken } }]);
  });

  test('is not there without a workspace', async () => {
    const { address } = await serve();
    expect((await fetch(`${address}project.json`)).status).toBe(404);
    expect((await readProject(join(place, 'none.json'))).project).toBeUndefined();
  });
});
