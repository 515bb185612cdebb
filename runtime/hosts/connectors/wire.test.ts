import { createServer, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { nobodyAt, openSite } from '#test/providers/provider.ts';
import { ANSWER_BYTES_MAX, createWire, type WireSetup } from './wire.ts';

async function openLine(answer: Parameters<typeof openSite>[0], setup: WireSetup = {}) {
  const site = await openSite(answer);
  const wire = createWire(setup);
  onTestFinished(async () => {
    await wire.close();
    await site.close();
  });
  const ask = (path = '/') => wire.ask({ method: 'GET', url: `${site.root}${path}`, headers: {} });
  return { site, wire, ask };
}

it('reads an answer up to its greatest, and of a larger one the status alone', async () => {
  const { ask } = await openLine(({ url }) => ({
    status: 200,
    body: Buffer.alloc(ANSWER_BYTES_MAX + Number(url.searchParams.get('more'))),
  }));
  const [most, more] = [await ask('/?more=0'), await ask('/?more=1')];
  expect(most.is === 'answered' && most.body.length).toBe(ANSWER_BYTES_MAX);
  expect(more).toMatchObject({ is: 'answered', status: 200, body: Buffer.alloc(0) });
});

it('does not go where an answer points to', async () => {
  const { site, ask } = await openLine(() => ({
    status: 302,
    body: '',
    headers: { location: '/elsewhere' },
  }));
  expect(await ask()).toMatchObject({ is: 'answered', status: 302 });
  expect(site.reached).toHaveLength(1);
});

it('has the status of an answer that breaks off', async () => {
  const lines: Socket[] = [];
  const server = createServer((line) => {
    lines.push(line);
    line.once('data', () => line.end('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"messages"'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const wire = createWire();
  const answer = await wire.ask({
    method: 'POST',
    url: `http://127.0.0.1:${port}/`,
    headers: {},
    body: '{}',
  });
  expect(answer).toMatchObject({ is: 'answered', status: 200, body: Buffer.alloc(0) });
  await wire.close();
  for (const line of lines) line.destroy();
  await new Promise((resolve) => server.close(resolve));
});

it('stops in time though nobody answers, and what was on its way is in doubt', async () => {
  const { site, wire, ask } = await openLine(() => null, { closeMs: 10 });
  const asked = ask();
  await site.reachedBy(1);
  await wire.close();
  expect(await asked).toEqual({ is: 'unknown', why: 'connector.broken-off' });
  expect(await ask()).toMatchObject({ is: 'unsent' });
  expect(site.reached).toHaveLength(1);
});

it('knows that nobody was there, by whatever is not there', async () => {
  const wire = createWire();
  const { root } = await nobodyAt();
  for (const url of [root, 'http://nobody.invalid/', 'no address'])
    expect(await wire.ask({ method: 'GET', url, headers: {} })).toEqual({
      is: 'unsent',
      why: 'connector.unreachable',
    });
  await wire.close();
});
