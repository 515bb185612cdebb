import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openGraphApi } from '#test/providers/graph-api.ts';
import { TEXT } from '#test/providers/messages.ts';
import { openTools } from '#test/providers/recording.ts';
import { META_SECRETS, metaConfigAt, metaRequest } from '#test/providers/rigs/meta.ts';
import { messagesBody, statusBody, templateNews, textMessage } from '#test/providers/whatsapp-bodies.ts';
import { POINTS, workspace } from '../../../channels/testing/bicycle-shop.ts';
import type { Json, JsonObject } from '../../../model/json.ts';
import type { Happened } from '../../contract/host.ts';
import type { Outgoing, Sent } from '../../contract/outgoing.ts';
import { whatsappKind } from './kind.ts';
import { PAIR_BURST, PAIR_MS } from './pair-rate.ts';

const NUMBER = { account: POINTS.whatsapp.account, display: '31201234567' };

async function openShop(more: object = {}) {
  const graph = await openGraphApi({ token: META_SECRETS.TOKEN, appSecret: META_SECRETS.APP });
  const tools = openTools(workspace, META_SECRETS);
  const config = { ...metaConfigAt(graph.root), mediaHosts: ['127.0.0.1'], ...more };
  const connector = whatsappKind.connect(whatsappKind.schema.parse(config), tools.tools);
  onTestFinished(async () => {
    await graph.close();
    await connector.stop();
    tools.close();
  });
  const receive = (body: Json) => {
    const text = JSON.stringify(body);
    const received = connector.receive?.(metaRequest(text, graph.sign(text), tools.clock.now));
    if (!received) throw new Error('there is no webhook');
    return received;
  };
  return { graph, tools, connector, receive };
}

const outgoing = (key: string, to = '31612345678'): Outgoing => ({
  key,
  contact: 'c1',
  effect: { id: key, type: 'message.send', channel: 'whatsapp', pointOfContact: 'phone', to, message: TEXT },
  account: NUMBER.account,
  answered: null,
  attempt: 1,
});

describe('an error of the Cloud API', () => {
  const REFUSED = [
    ...[100, 368, 130_472, 130_497, 131_008, 131_009, 131_021, 131_026, 131_030, 131_031, 131_047, 131_048],
    ...[131_049, 131_050, 131_051, 131_052, 131_053, 131_064, 132_000, 132_001, 132_005, 132_007, 132_008],
    ...[132_012, 132_015, 132_016, 132_068, 132_069, 135_000, 137_000],
  ];
  it.each(REFUSED)('%d is for good, and the contact hears it', async (code) => {
    const { graph, connector } = await openShop();
    graph.wish({ code, title: 'Re-engagement message' });
    expect(await connector.send(outgoing('c1/1'))).toEqual({
      is: 'refused',
      code,
      title: 'Re-engagement message',
    });
  });

  const WAITS: readonly [number, Sent][] = [
    ...[0, 3, 10, 190, 200, 299, 131_005, 131_037, 131_042, 131_045].map((code): [number, Sent] => [
      code,
      { is: 'later', after: 300_000, why: 'connector.not-authorised', free: true },
    ]),
    ...[4, 80_007, 130_429].map((code): [number, Sent] => [
      code,
      { is: 'later', after: 1_000, why: 'connector.throttled', free: true },
    ]),
    ...[1, 2, 131_000, 131_016].map((code): [number, Sent] => [
      code,
      { is: 'later', after: 1_000, why: 'connector.busy' },
    ]),
    [131_056, { is: 'later', after: 1_000, why: 'connector.throttled' }],
    [131_057, { is: 'later', after: 60_000, why: 'connector.busy', free: true }],
  ];
  it.each(WAITS)('%d is for later', async (code, expected) => {
    const { graph, connector } = await openShop();
    graph.wish({ code });
    expect(await connector.send(outgoing('c1/1'))).toEqual(expected);
    expect(await connector.send(outgoing('c1/1'))).toMatchObject({ is: 'sent' });
  });

  it('of the pair’s rate is tried after 4^X seconds, and refused in the end', async () => {
    const { graph, connector } = await openShop();
    const waited: unknown[] = [];
    for (let n = 0; n < 8; n += 1) {
      graph.wish({ code: 131_056 });
      const sent = await connector.send(outgoing('c1/1'));
      waited.push(sent.is === 'later' ? sent.after : sent);
    }
    const refused = { is: 'refused', code: 131_056, title: 'Failed' };
    expect(waited).toEqual([1_000, 4_000, 16_000, 64_000, 256_000, 1_024_000, 4_096_000, refused]);
  });
});

it('writes to one customer no faster than WhatsApp lets it', async () => {
  const { connector, tools, graph } = await openShop();
  for (let n = 0; n < PAIR_BURST; n += 1)
    expect(await connector.send(outgoing(`c1/${n}`))).toMatchObject({ is: 'sent' });
  const after = PAIR_BURST * PAIR_MS;
  const waits = { is: 'later', after, why: 'connector.paced', free: true };
  expect(await connector.send(outgoing('c1/99'))).toEqual(waits);
  expect(graph.accepted).toHaveLength(PAIR_BURST);
  expect(await connector.send(outgoing('c2/1', '31687654321'))).toMatchObject({ is: 'sent' });
  tools.clock.now += after;
  expect(await connector.send(outgoing('c1/99'))).toMatchObject({ is: 'sent' });
});

it('sends no more in a second than the number may', async () => {
  const { connector, tools } = await openShop({ messagesPerSecond: 2 });
  const send = (n: number) => connector.send(outgoing(`c${n}/1`, `3161234567${n}`));
  expect(await send(1)).toMatchObject({ is: 'sent' });
  expect(await send(2)).toMatchObject({ is: 'sent' });
  expect(await send(3)).toEqual({ is: 'later', after: 500, why: 'connector.paced', free: true });
  tools.clock.now += 500;
  expect(await send(3)).toMatchObject({ is: 'sent' });
});

it('knows each status of a message that comes back, in whatever order and however often', async () => {
  const { graph, connector, receive } = await openShop();
  await connector.send(outgoing('c1/7'));
  const [ours] = graph.accepted;
  if (!ours) throw new Error('nothing was accepted');
  const told = (['read', 'sent', 'delivered', 'sent'] as const).flatMap(
    (status) => receive(statusBody(NUMBER, ours, status)).events,
  );
  expect(told.map(({ event }) => event)).toMatchObject([
    { status: 'read', effect: 'c1/7' },
    { status: 'sent', effect: 'c1/7' },
    { status: 'delivered', effect: 'c1/7' },
    { status: 'sent', effect: 'c1/7' },
  ]);
  expect(new Set(told.map(({ id }) => id)).size).toBe(3);
});

it('tells why a message failed after it was taken', async () => {
  const { receive } = await openShop();
  const ours = { account: NUMBER.account, id: 'wamid.9', key: 'c1/9', body: {} };
  const errors = [
    { code: 131_047, title: 'Re-engagement message', message: 'x', error_data: { details: 'y' } },
  ];
  expect(receive(statusBody(NUMBER, ours, 'failed', errors)).events).toMatchObject([
    { event: { status: 'failed', effect: 'c1/9', error: { code: 131_047, title: 'Re-engagement message' } } },
  ]);
});

describe('once a message is on disk', () => {
  const came = (body: JsonObject) => messagesBody(NUMBER, '31612345678', [body]);
  const image = (id: string) =>
    came({ id: `wamid.${id}`, type: 'image', image: { id, mime_type: 'image/jpeg', sha256: 'x' } });

  const accept = async (shop: Awaited<ReturnType<typeof openShop>>, body: Json) => {
    const [happened] = shop.receive(body).events;
    await shop.connector.accepted?.(happened as Happened);
  };

  it('the customer sees that it was read', async () => {
    const shop = await openShop();
    await accept(shop, came(textMessage('wamid.1', 'Hoi!')));
    expect(shop.graph.read).toEqual(['wamid.1']);
  });

  it('the customer sees nothing when that is switched off', async () => {
    const shop = await openShop({ readReceipts: false });
    await accept(shop, came(textMessage('wamid.1', 'Hoi!')));
    expect(shop.graph.reached).toEqual([]);
  });

  it('its file is kept, whole, and fetched once', async () => {
    const shop = await openShop();
    const content = Buffer.from('a picture');
    shop.graph.files.set('media-1', { content, mimeType: 'image/jpeg' });
    await accept(shop, image('media-1'));
    const asked = shop.graph.reached.length;
    const file = await shop.connector.fetchFile?.('media-1');
    expect(file).toMatchObject({ mimeType: 'image/jpeg', bytes: content.length });
    expect(await readFile(file?.path ?? '')).toEqual(content);
    expect(shop.graph.reached).toHaveLength(asked);
  });

  const MEGABYTES_5 = 5 * 1_024 * 1_024;
  it.each([
    [
      'what it is not',
      { content: Buffer.from('x'), mimeType: 'image/jpeg', sha256: 'a'.repeat(64) },
      'altered',
    ],
    ['no type of the channel', { content: Buffer.from('x'), mimeType: 'text/html' }, 'wrong-type'],
    [
      'said to be too large',
      { content: Buffer.from('x'), mimeType: 'image/png', size: MEGABYTES_5 + 1 },
      'too-large',
    ],
    [
      'too large, whatever is said',
      { content: Buffer.alloc(MEGABYTES_5 + 1), mimeType: 'image/png', size: 1 },
      'too-large',
    ],
  ])('a file that is %s is not kept, and that is told', async (_what, file, why) => {
    const shop = await openShop();
    shop.graph.files.set('media-1', file);
    await accept(shop, image('media-1'));
    expect(shop.tools.logged()).toContain(why);
    expect(await shop.tools.tools.files.find('whatsapp', 'media-1')).toBeUndefined();
  });

  it('a file as large as it may be is kept', async () => {
    const shop = await openShop();
    shop.graph.files.set('media-1', { content: Buffer.alloc(MEGABYTES_5), mimeType: 'image/png' });
    await accept(shop, image('media-1'));
    expect(await shop.connector.fetchFile?.('media-1')).toMatchObject({ bytes: MEGABYTES_5 });
  });

  it('tells the token to no other host', async () => {
    const shop = await openShop({ mediaHosts: ['lookaside.fbsbx.com'] });
    shop.graph.files.set('media-1', { content: Buffer.from('x'), mimeType: 'image/png' });
    await accept(shop, image('media-1'));
    expect(shop.tools.logged()).toContain('wrong-host');
    expect(shop.graph.reached.map(({ url }) => url.pathname)).not.toContain('/v24.0/content/media-1');
  });
});

it('tells that an approved message is no longer what it was, unless that is switched off', async () => {
  const following = await openShop();
  following.receive(templateNews('order_ready', 'PAUSED'));
  expect(following.tools.changed).toEqual(['whatsapp']);
  const still = await openShop({ followTemplates: false });
  still.receive(templateNews('order_ready', 'PAUSED'));
  expect(still.tools.changed).toEqual([]);
});
