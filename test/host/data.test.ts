import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostConfig } from '#runtime/hosts/config/host-config.ts';
import { RECEIVED_FOLDER } from '#runtime/hosts/folder.ts';
import { Book } from '#runtime/hosts/server/people/book.ts';
import { STORE_FILE } from '#runtime/hosts/store/database.ts';
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

test('a copy of a host that runs has what it had accepted, who can log in, and what was received', async () => {
  const later = join(folder, 'later');
  const book = new Book(folder, hostConfig.parse({}).limits);
  book.newAdministratorToken();
  mkdirSync(join(folder, RECEIVED_FOLDER));
  writeFileSync(join(folder, RECEIVED_FOLDER, 'photo'), 'of a bicycle');
  const host = await openTestHost(folder);
  await host.deliver(says('m3', 'While it runs'));
  expect(await routewright(['data', 'backup', folder, later])).toMatchObject({ code: 0, stderr: '' });
  await host.deliver(says('m4', 'After that'));
  await host.stop();
  book.close();

  const { stdout } = await routewright(['data', 'export', later]);
  const texts = stdout.split('\n').filter((line) => line.includes('message.received'));
  expect(texts).toHaveLength(3);
  expect(texts[2]).toContain('While it runs');
  const copied = new Book(later, hostConfig.parse({}).limits);
  expect(copied.hasAdministratorToken()).toBe(true);
  copied.close();
  expect(readFileSync(join(later, RECEIVED_FOLDER, 'photo'), 'utf8')).toBe('of a bicycle');
  expect(statSync(join(later, STORE_FILE)).mode & 0o077).toBe(0);
  const again = await openTestHost(later);
  expect(await again.deliver(says('m3', 'While it runs'))).toEqual({ is: 'duplicate' });
  await again.stop();
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
