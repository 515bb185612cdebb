import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Event } from '#runtime/model/event.ts';
import { routewright } from '../command.ts';
import { newFolder, openTestHost, removeFolder } from './open.ts';

const folder = newFolder();
const copy = join(folder, 'copy');
const says = (id: string, text: string): { event: Event } => ({
  event: {
    type: 'message.received',
    at: 0,
    pointOfContact: 'webchat',
    customer: { address: 'visitor' },
    message: { id, kind: 'text', text },
  },
});

beforeAll(async () => {
  const host = await openTestHost(folder);
  await host.deliver(says('m1', 'My card is 4111 1111 1111 1111'));
  await host.deliver(says('m2', 'Hello?'));
  await host.stop();
});
afterAll(() => removeFolder(folder));

test('check says that the store is whole, and what is in it', async () => {
  const { code, stdout, stderr } = await routewright(['data', 'check', folder]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ contacts: 1, open: 1, inDoubt: 0, revisions: 8 });
});

test('export writes what happened, masked unless all of it is asked for', async () => {
  const { stdout } = await routewright(['data', 'export', folder]);
  const texts = stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { message?: { text: string } }).message?.text);
  expect(texts).toEqual([expect.stringMatching(/^My card is .*\*/), 'Hello?']);
  const whole = await routewright(['data', 'export', folder, '--unmasked']);
  expect(whole.stdout).toContain('4111 1111 1111 1111');
});

test('backup copies it to where nothing is yet, and compact leaves all of it', async () => {
  expect(await routewright(['data', 'backup', folder, copy])).toMatchObject({ code: 0, stderr: '' });
  const again = await routewright(['data', 'backup', folder, copy]);
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('data.exists') });
  expect(await routewright(['data', 'compact', copy])).toMatchObject({ code: 0, stderr: '' });
  const { stdout } = await routewright(['data', 'check', copy]);
  expect(JSON.parse(stdout)).toMatchObject({ contacts: 1, revisions: 8 });
});

test('a folder without a store, or one that a host has, is refused', async () => {
  const nothing = await routewright(['data', 'check', join(folder, 'nothing')]);
  expect(nothing).toMatchObject({ code: 1, stderr: expect.stringContaining('data.no-store') });
  expect(existsSync(join(folder, 'nothing'))).toBe(false);
  const host = await openTestHost(folder);
  const taken = await routewright(['data', 'check', folder]);
  expect(taken).toMatchObject({ code: 1, stderr: expect.stringContaining('store.in-use') });
  await host.stop();
});
