import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Outgoing } from '../contract/outgoing.ts';
import { FRAME_BYTES_MAX, SOCKETS_OF_VISITOR_MAX, TEXT_MAX } from './limits.ts';
import { CLOSE, type Line } from './protocol.ts';
import { RecordingHost } from './testing/recording-host.ts';
import { Guest, HELLO, idOf, type Served, serve, WIDGET } from './testing/serve.ts';
import { POINT, shop } from './testing/shop.ts';
import { visitorOf } from './visitor.ts';

const texts = (lines: readonly Line[]) =>
  lines.map((line) =>
    line.from === 'visitor'
      ? line.text
      : line.from === 'centre' && 'text' in line.message
        ? line.message.text
        : '',
  );

const say = (number: number, text: string) => ({ type: 'say', id: idOf(number), text });

/** The host says something, and the connector hands it to the chat. */
function push({ chat }: Served, host: RecordingHost, address: string, text: string) {
  const key = host.says(address, { kind: 'text', text });
  const effect = { type: 'message.send', id: key, channel: POINT, pointOfContact: POINT, to: address };
  return chat.push({ key, contact: 'c1', effect } as unknown as Outgoing);
}

async function welcomed(served: Served, more: object = {}) {
  const guest = await new Guest(served).greet(more);
  const { resume, lines } = await guest.next('welcome');
  return { guest, resume, lines, address: visitorOf(POINT, resume).address };
}

test('what a visitor says is kept, and what is sent to them comes at once', async () => {
  const host = new RecordingHost(shop());
  const served = await serve(host);
  const { guest, lines, address } = await welcomed(served);
  expect(lines).toEqual([]);
  await guest.tell(say(1, ' Hallo '));
  expect(await guest.next('kept')).toEqual({ type: 'kept', id: idOf(1) });
  expect((await guest.next('lines')).lines).toMatchObject([
    { contact: 'c1', number: 1, from: 'visitor', id: idOf(1), text: 'Hallo' },
  ]);
  expect(await push(served, host, address, 'Dag!')).toMatchObject({ is: 'sent' });
  expect((await guest.next('lines')).lines).toMatchObject([
    { contact: 'c1', number: 2, from: 'centre', message: { kind: 'text', text: 'Dag!' } },
  ]);
  expect(host.delivered).toMatchObject([
    {
      type: 'message.received',
      pointOfContact: POINT,
      customer: { address },
      message: { kind: 'text', text: 'Hallo' },
    },
  ]);
});

test('who was away gets what came since, also of another host', async () => {
  const host = new RecordingHost(shop());
  const first = await serve(host);
  const { guest, resume, address } = await welcomed(first);
  await guest.tell(say(1, 'Hallo'));
  await guest.next('lines');
  const closing = guest.closed();
  await first.close();
  expect(await closing).toBe(CLOSE.stopping);
  // Nobody is there: it counts as sent.
  expect(await push(first, host, address, 'Dag!')).toMatchObject({ is: 'sent' });
  const second = await serve(host);
  expect(texts((await welcomed(second, { resume, seen: { contact: 'c1', number: 1 } })).lines)).toEqual([
    'Dag!',
  ]);
  expect(texts((await welcomed(second, { resume })).lines)).toEqual(['Hallo', 'Dag!']);
});

test('it is the connector of its channel, which may be asked again', async () => {
  const { chat } = await serve(new RecordingHost(shop()));
  expect(chat.connectors.map(({ channel }) => channel)).toEqual([POINT]);
  expect(chat.connectors.every(({ idempotent }) => idempotent)).toBe(true);
});

test('the same said again is kept, and said once', async () => {
  const host = new RecordingHost(shop());
  const { guest } = await welcomed(await serve(host));
  await guest.tell(say(1, 'Hallo'));
  await guest.tell(say(1, 'Hallo'));
  expect([await guest.next('kept'), await guest.next('kept')]).toHaveLength(2);
  expect(host.delivered).toHaveLength(1);
});

test('a choice says what it is of; whoever ends a chat leaves', async () => {
  const host = new RecordingHost(shop());
  const { guest, address } = await welcomed(await serve(host));
  const choice = { id: 'menu.repair', title: 'Reparatie' };
  await guest.tell({ type: 'say', id: idOf(1), choice, replyTo: 'c1/2' });
  await guest.next('kept');
  await guest.tell({ type: 'leave', id: idOf(2) });
  await guest.next('kept');
  expect(host.delivered).toMatchObject([
    { message: { kind: 'choice', choice: 'menu.repair', text: 'Reparatie', replyTo: 'c1/2' } },
    { type: 'customer.left', pointOfContact: POINT, customer: { address } },
  ]);
});

test('all pages of a visitor see the same; another sees nothing of it, whatever they know', async () => {
  const host = new RecordingHost(shop());
  const served = await serve(host);
  const { guest, resume, address } = await welcomed(served);
  const { guest: other } = await welcomed(served, { resume });
  await guest.tell(say(1, 'Geheim'));
  expect(texts((await other.next('lines')).lines)).toEqual(['Geheim']);
  const seen = { contact: 'c1', number: 0 };
  const padded = address.padEnd(43, 'A');
  for (const more of [{}, { seen }, { resume: padded, seen }])
    expect((await welcomed(served, more)).lines).toEqual([]);
});

test('one visitor has no more pages open than there may be', async () => {
  const served = await serve(new RecordingHost(shop()));
  const { guest, resume } = await welcomed(served);
  for (let open = 1; open < SOCKETS_OF_VISITOR_MAX; open++) await welcomed(served, { resume });
  expect(await (await new Guest(served).greet({ resume })).closed()).toBe(CLOSE.tooMany);
  const left = guest.closed();
  guest.socket.close();
  await left;
  // The host has heard of it when it answers another.
  await (await welcomed(served)).guest.tell({ type: 'ping' });
  await welcomed(served, { resume });
});

test('there are no more pages in all than there may be', async () => {
  const served = await serve(new RecordingHost(shop()), { origins: { [POINT]: ['*'] }, sockets: 2 });
  await welcomed(served);
  await welcomed(served);
  expect(await new Guest(served).closed()).toBe(CLOSE.tooMany);
});

test.each([
  ['a point of contact that is not there', { pointOfContact: 'nowhere' }, undefined],
  ['one with a name of the language', { pointOfContact: 'constructor' }, undefined],
  ['one of another channel', { pointOfContact: 'whatsapp' }, undefined],
  ['a page of another site', {}, 'https://evil.example'],
  ['a page that hides where it is from', {}, ''],
])('%s is not spoken for', async (_, more, origin) => {
  const guest = await new Guest(await serve(new RecordingHost(shop())), origin).greet(more);
  expect(await guest.closed()).toBe(CLOSE.notAllowed);
});

test('pages of the host itself need no leave', async () => {
  const served = await serve(new RecordingHost(shop()), {});
  await (await new Guest(served, served.url).greet()).next('welcome');
});

test.each([
  ['what is no JSON', ['{']],
  ['something else than a greeting', [say(1, 'Hallo')]],
  ['a second greeting', [HELLO, HELLO]],
  ['another protocol', [{ ...HELLO, protocol: 2 }]],
  ['a secret of another form', [{ ...HELLO, resume: 'short' }]],
  ['a text that is too long', [HELLO, say(1, 'x'.repeat(TEXT_MAX + 1))]],
  ['nothing but spaces', [HELLO, say(1, '  ')]],
  ['a name of another form', [HELLO, { type: 'say', id: '1', text: 'Hallo' }]],
  ['neither words nor a choice', [HELLO, { type: 'say', id: idOf(1) }]],
  ['more than is known', [HELLO, { ...say(1, 'Hallo'), agent: 'anna' }]],
])('%s is not understood', async (_, frames) => {
  const host = new RecordingHost(shop());
  const guest = new Guest(await serve(host));
  for (const frame of frames) await guest.tell(frame);
  expect(await guest.closed()).toBe(CLOSE.notUnderstood);
  expect(host.delivered).toEqual([]);
});

test('the longest text and the longest frame are taken, and not one byte more', async () => {
  const host = new RecordingHost(shop());
  const { guest } = await welcomed(await serve(host));
  await guest.tell(say(1, '€'.repeat(TEXT_MAX)));
  await guest.next('kept');
  const ping = JSON.stringify({ type: 'ping' });
  await guest.tell(ping.padEnd(FRAME_BYTES_MAX));
  await guest.next('pong');
  await guest.tell(ping.padEnd(FRAME_BYTES_MAX + 1));
  expect(await guest.closed()).toBe(CLOSE.tooLarge);
});

test('what the host refuses is told in the visitor’s language, and can be said again', async () => {
  const host = new RecordingHost(shop());
  const { guest } = await welcomed(await serve(host));
  host.refuses = true;
  await guest.tell(say(1, 'Hallo'));
  expect((await guest.next('refused')).sentence).toBe(
    'Dit bericht konden we niet aannemen. Probeer het zo opnieuw.',
  );
  host.refuses = false;
  await guest.tell(say(1, 'Hallo'));
  await guest.next('kept');
});

test('the widget may be loaded by any page, and is not loaded twice', async () => {
  const { url } = await serve(new RecordingHost(shop()));
  const answer = await fetch(`${url}/chat/widget.js`, { headers: { 'accept-encoding': 'identity' } });
  expect(await answer.text()).toBe(readFileSync(WIDGET, 'utf8'));
  const of = (name: string) => answer.headers.get(name);
  expect([of('content-type'), of('access-control-allow-origin'), of('cross-origin-resource-policy')]).toEqual(
    [...['text/javascript; charset=utf-8', '*', 'cross-origin']],
  );
  expect(of('cache-control')).toContain('max-age=300');
  const again = await fetch(`${url}/chat/widget.js`, { headers: { 'if-none-match': of('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('there is an example page in each language, under a policy of its own', async () => {
  const { url } = await serve(new RecordingHost(shop()));
  const titles = { en: 'The Red Bicycle', nl: 'De Rode Fiets', fr: 'Le Vélo Rouge', xx: 'The Red Bicycle' };
  for (const [language, title] of Object.entries(titles)) {
    const answer = await fetch(`${url}/chat/?lang=${language}`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("script-src 'self'");
    expect(await answer.text()).toContain(`<h1>${title}</h1>`);
  }
});
