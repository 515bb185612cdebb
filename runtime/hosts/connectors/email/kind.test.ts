import { readFile } from 'node:fs/promises';
import MailComposer from 'nodemailer/lib/mail-composer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openMailServer } from '#test/providers/mail-server.ts';
import { TEXT } from '#test/providers/messages.ts';
import { ACCEPTED, openTools, recordingHost } from '#test/providers/recording.ts';
import { MAIL_SECRETS, outboundAt } from '#test/providers/rigs/email.ts';
import { POINTS, workspace } from '../../../channels/testing/bicycle-shop.ts';
import type { InMessage } from '../../../model/message.ts';
import { error } from '../../../model/problem.ts';
import type { Receipt } from '../../contract/host.ts';
import type { Outgoing } from '../../contract/outgoing.ts';
import { emailConfig } from './config.ts';
import { connectEmail } from './kind.ts';
import { MAIL_BYTES_MAX } from './listener.ts';
import { submit } from './submit.ts';

const OURS: string = POINTS.email.address;

async function openShop({ receipt = ACCEPTED, inbound = {} }: { receipt?: Receipt; inbound?: object } = {}) {
  const server = await openMailServer({ user: 'shop', password: MAIL_SECRETS.MAIL });
  const tools = openTools(workspace, MAIL_SECRETS);
  const config = emailConfig.parse({ inbound: { port: 0, ...inbound }, outbound: outboundAt(server.port) });
  const connector = connectEmail(config, tools.tools);
  const host = recordingHost(() => receipt);
  expect(await connector.start?.(host.deliver)).toEqual([]);
  onTestFinished(async () => {
    await connector.stop();
    await server.close();
    tools.close();
  });
  const line = { host: '127.0.0.1', port: connector.port() ?? 0, tls: 'none' as const, answerSeconds: 30 };
  const hand = (content: Buffer, { from = 'sanne@mail.example', to = OURS } = {}) =>
    submit(line, undefined, { from, to, content });
  return { server, tools, connector, hand, ...host };
}

type Written = ConstructorParameters<typeof MailComposer>[0];

const written = (mail: Written = {}): Promise<Buffer> =>
  new MailComposer({
    from: '"Sanne" <Sanne@mail.example>',
    to: OURS,
    subject: 'My chain',
    text: 'Is it ready?',
    messageId: '<m2@mail.example>',
    ...mail,
  })
    .compile()
    .build();

describe('a mail that comes in', () => {
  it('is a message of its writer, in its conversation', async () => {
    const { hand, delivered } = await openShop();
    const mail = { inReplyTo: '<m1@shop.example>', references: ['<m0@mail.example>', '<m1@shop.example>'] };
    expect(await hand(await written(mail))).toEqual({ is: 'taken' });
    expect(delivered.map(({ event }) => event)).toMatchObject([
      {
        type: 'message.received',
        pointOfContact: 'mail',
        customer: { address: 'sanne@mail.example', name: 'Sanne' },
        message: {
          id: '<m2@mail.example>',
          text: 'Is it ready?',
          replyTo: '<m1@shop.example>',
          extra: { subject: 'My chain', references: mail.references },
        },
      },
    ]);
  });

  it('of a page alone has its words', async () => {
    const { hand, delivered } = await openShop();
    await hand(await written({ text: undefined, html: '<p>Is it <b>ready</b>?</p>' }));
    expect(delivered).toMatchObject([{ event: { message: { text: 'Is it ready?' } } }]);
  });

  it('brings its files', async () => {
    const { hand, delivered, connector, tools } = await openShop();
    const content = Buffer.from('a picture');
    await hand(
      await written({ attachments: [{ filename: 'chain.jpg', content, contentType: 'image/jpeg' }] }),
    );
    const [happened] = delivered;
    const media = happened?.event.type === 'message.received' ? happened.event.message.media : undefined;
    expect(media).toMatchObject({ mimeType: 'image/jpeg', filename: 'chain.jpg' });
    const file = await tools.tools.files.find(connector.channel, media?.id ?? '');
    expect(await readFile(file?.path ?? '')).toEqual(content);
  });

  it('without an id has the same one however often it comes', async () => {
    const { hand, delivered } = await openShop();
    const content = Buffer.from((await written()).toString().replace(/^Message-ID:.*\r\n/im, ''));
    await hand(content);
    await hand(content);
    expect(delivered[0]?.event).toMatchObject({ message: { id: expect.stringMatching(/^<[0-9a-f]{64}@/) } });
    expect(delivered[1]?.event).toMatchObject({
      message: delivered[0]?.event.type === 'message.received' ? delivered[0].event.message : null,
    });
  });

  it.each<[string, Written, string]>([
    ['says so', { headers: { 'Auto-Submitted': 'auto-replied' } }, 'sanne@mail.example'],
    ['is a list', { headers: { Precedence: 'bulk' } }, 'sanne@mail.example'],
    ['is an old machine', { headers: { 'X-Autoreply': 'yes' } }, 'sanne@mail.example'],
    ['can have no answer', {}, ''],
  ])('from what %s is taken, and nobody answers it', async (_what, mail, from) => {
    const { hand, delivered, tools } = await openShop();
    expect(await hand(await written(mail), { from })).toEqual({ is: 'taken' });
    expect(delivered).toEqual([]);
    expect(tools.logged()).toContain('email.ignored.automatic');
  });

  it('is for our own addresses alone', async () => {
    const { hand, delivered } = await openShop();
    expect(await hand(await written(), { to: 'somebody@else.example' })).toMatchObject({
      is: 'answered',
      code: 550,
    });
    expect(delivered).toEqual([]);
  });

  it('is for our own mail servers to hand in', async () => {
    const { hand } = await openShop({ inbound: { clients: ['192.0.2.0/24'] } });
    expect(await hand(await written())).toMatchObject({ is: 'answered', code: 554 });
  });

  it('is kept by its server when the host takes nothing', async () => {
    const { hand } = await openShop({ receipt: { is: 'refused', problem: error('host.busy') } });
    expect(await hand(await written())).toMatchObject({ is: 'answered', code: 451 });
  });

  it('may be so large', async () => {
    const { hand, delivered } = await openShop();
    const head = Buffer.from('From: a@mail.example\r\nMessage-ID: <m@x>\r\nX-Fill: yes\r\n\r\n');
    const line = Buffer.from(`${'x'.repeat(998)}\r\n`);
    const lines = Math.floor((MAIL_BYTES_MAX - head.length) / line.length);
    const fits = Buffer.concat([head, ...Array.from({ length: lines }, () => line)]);
    expect(await hand(Buffer.concat([fits, line]))).toMatchObject({ is: 'answered', code: 552 });
    expect(delivered).toEqual([]);
    expect(await hand(fits)).toEqual({ is: 'taken' });
  });
});

describe('a mail that goes out', () => {
  const answered: InMessage = {
    id: '<m2@mail.example>',
    kind: 'text',
    text: 'Is it ready?',
    extra: { subject: 'My chain', references: ['<m0@mail.example>'] },
  };
  const outgoing = (more: Partial<Outgoing> = {}): Outgoing => ({
    key: 'c1/2',
    contact: 'c1',
    effect: {
      id: 'c1/2',
      type: 'message.send',
      channel: 'email',
      pointOfContact: 'mail',
      to: 'sanne@mail.example',
      message: TEXT,
    },
    account: POINTS.email.account,
    answered,
    attempt: 1,
    ...more,
  });

  it('goes on with the conversation, from our address', async () => {
    const { connector, server } = await openShop();
    const sent = await connector.send(outgoing());
    const [mail] = server.accepted;
    expect(mail).toMatchObject({
      subject: 'Re: My chain',
      text: expect.stringContaining(TEXT.text),
      inReplyTo: '<m2@mail.example>',
      references: ['<m0@mail.example>', '<m2@mail.example>'],
      from: { text: OURS },
    });
    expect(mail?.headers.get('auto-submitted')).toBe('auto-replied');
    expect(sent).toEqual({ is: 'sent', message: mail?.messageId });
  });

  it('has the same id at every attempt, and another of another effect', async () => {
    const { connector } = await openShop();
    const first = await connector.send(outgoing());
    expect(await connector.send(outgoing({ attempt: 2 }))).toEqual(first);
    const { effect } = outgoing();
    expect(
      await connector.send(outgoing({ effect: { ...effect, id: 'c1/3' } as Outgoing['effect'] })),
    ).not.toEqual(first);
  });

  it('has no header of what a customer is called', async () => {
    const { connector, server } = await openShop();
    const { effect } = outgoing();
    const to = 'sanne@mail.example\r\nBcc: all@mail.example';
    await connector.send(outgoing({ effect: { ...effect, to } as Outgoing['effect'] }));
    for (const mail of server.accepted) expect(mail.headers.has('bcc')).toBe(false);
  });

  it('waits while the server does not know us', async () => {
    const { server, tools } = await openShop();
    const config = emailConfig.parse({ outbound: { ...outboundAt(server.port), user: 'stranger' } });
    const stranger = connectEmail(config, tools.tools);
    const expected = { is: 'later', after: 300_000, why: 'connector.not-authorised', free: true };
    expect(await stranger.send(outgoing())).toEqual(expected);
  });
});

it('says where it cannot listen', async () => {
  const { connector, tools } = await openShop();
  const port = connector.port();
  const config = emailConfig.parse({ inbound: { port }, outbound: outboundAt(1) });
  const second = connectEmail(config, tools.tools);
  expect(await second.start?.(async () => ACCEPTED)).toMatchObject([
    { code: 'connector.cannot-listen', params: { port, reason: 'EADDRINUSE' } },
  ]);
  await second.stop();
});
