import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { channels } from '#runtime/channels/registry.ts';
import { openChat } from '#runtime/hosts/chat/chat.ts';
import { serve } from '#runtime/hosts/chat/testing/serve.ts';
import { POINT } from '#runtime/hosts/chat/testing/shop.ts';
import { visitorOf } from '#runtime/hosts/chat/visitor.ts';
import { BUNDLED } from '#test/bundle-command.ts';
import { newFolder, openTestHost, removeFolder } from '../open.ts';
import { textOf, Visitor } from './visitor.ts';

const folders: string[] = [];
const folder = (): string => {
  folders.push(newFolder());
  return folders.at(-1) ?? '';
};
afterAll(() => folders.forEach(removeFolder));

/** A real host and its server, in this process. */
async function opened(at = folder()) {
  const chat = openChat({ channels, widget: '' });
  const host = await openTestHost(at, chat.push, { idempotent: [POINT] });
  const served = await serve(host, undefined, chat);
  onTestFinished(() => host.stop());
  return { host, served, at };
}

test('a published script answers a visitor, who sees it again when they come back', async () => {
  const { host, served } = await opened();
  const visitor = new Visitor(served.url);
  visitor.chat.say('Hallo');
  await visitor.until(({ lines }) => lines.some(({ from }) => from === 'centre'));
  visitor.chat.stop();
  const { address } = visitorOf(POINT, visitor.keep.resume);
  const history = await host.conversation(POINT, address);
  expect(history?.script.id).toBe('web-chat');
  expect(visitor.said[0]).toBe('> Hallo');
  const before = [...visitor.said];
  visitor.chat.say('Nog iets');
  await visitor.until(({ unsent }) => unsent.length === 0);
  expect(visitor.said.slice(0, before.length)).toEqual(before);
  expect(visitor.said.filter((line) => line === '> Nog iets')).toHaveLength(1);
});

test('the script speaks the language of the page', async () => {
  const { served } = await opened();
  const visitor = new Visitor(served.url, 'fr');
  visitor.chat.say('Bonjour');
  await visitor.until(({ lines }) => lines.some(({ from }) => from === 'centre'));
  // By day or by night.
  expect(visitor.said[1]).toMatch(/^(Bonjour et bienvenue|Nous sommes fermés)/);
});

test('whoever ends a chat has left it', async () => {
  const { host, served } = await opened();
  const visitor = new Visitor(served.url);
  visitor.chat.say('Hallo');
  await visitor.until(({ lines }) => lines.length > 0);
  const { address } = visitorOf(POINT, visitor.keep.resume);
  visitor.chat.end();
  await visitor.until(({ isEnded }) => isEnded);
  expect(await host.contacts({ customer: address })).toMatchObject([{ status: 'closed', channel: POINT }]);
});

async function start(at: string, port = 0): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(resolve(BUNDLED, 'chat.js'), [at, String(port)]);
  onTestFinished(async () => void child.kill('SIGKILL'));
  const [url] = (await once(child, 'message')) as [string];
  return { child, url };
}

test('what is said while the host is killed, and before it is there again, is said once and in order', async () => {
  const at = folder();
  const { child, url } = await start(at);
  const visitor = new Visitor(url);
  visitor.chat.say('een');
  await visitor.until(({ lines }) => lines.length > 0);
  visitor.chat.say('twee');
  visitor.chat.say('drie');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await visitor.until(({ status }) => status === 'away');
  visitor.chat.say('vier');
  expect((await start(at, Number(new URL(url).port))).url).toBe(url);
  // As when a browser says that it is online again: now rather than later.
  visitor.chat.begin();
  await visitor.until(({ unsent }) => unsent.length === 0);
  visitor.chat.say('vijf');
  await visitor.until(({ lines }) => lines.some((line) => textOf(line) === 'You wrote vijf'));
  const all = ['een', 'twee', 'drie', 'vier', 'vijf'];
  expect(visitor.said.filter((line) => line.startsWith('>'))).toEqual(all.map((text) => `> ${text}`));
  expect(visitor.said.filter((line) => line.startsWith('You'))).toEqual(
    all.map((text) => `You wrote ${text}`),
  );
});
