import type { FastifyInstance } from 'fastify';
import type { ChannelRegistry } from '../../define/channel.ts';
import { UI_LANGUAGES } from '../../model/language.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Connector } from '../connectors/connector.ts';
import type { Outgoing, Sent } from '../contract/outgoing.ts';
import type { Around, ServerRoom } from '../server/around.ts';
import { Refusal } from '../server/refusal.ts';
import { Attendance } from './attendance.ts';
import { type Clock, machineClock } from './clock.ts';
import { pageOf, pagePolicy } from './page.ts';
import type { ChatLanguage } from './protocol.ts';
import { Rates } from './rates.ts';
import type { Reception } from './session.ts';
import { mayEmbed } from './settings.ts';
import { attend } from './sockets.ts';
import { readWidget, sendWidget } from './widget-file.ts';

export interface ChatSetup {
  channels: ChannelRegistry;
  /** The widget as it was built. */
  widget: string;
  clock?: Clock;
  attendance?: Attendance;
}

/** The host's own chat: what sends its messages, and its part of the server. */
export interface Chat {
  /** Tells the visitor's open pages. Who has none open sees it when they come back: it is sent in any case. */
  push(outgoing: Outgoing): Promise<Sent>;
  /** The same for those who send by channel. */
  connectors: readonly Connector[];
  routes: ServerRoom;
}

export function openChat(setup: ChatSetup): Chat {
  const { attendance = new Attendance() } = setup;
  const push: Chat['push'] = async ({ key, effect }) => {
    if (effect.type !== 'message.send') return { is: 'refused', code: 0, title: 'connector.not-ours' };
    attendance.wake(effect.pointOfContact, effect.to);
    return { is: 'sent', message: key };
  };
  return {
    push,
    connectors: [...setup.channels.values()]
      .filter(({ ownPage }) => ownPage)
      .map(({ channel }) => ({
        ...{ channel, send: push, idempotent: true },
        stop: async () => undefined,
      })),
    routes: (around) => async (app) => {
      const forget = around.host.onNews(({ contacts }) => {
        for (const one of contacts) attendance.wakeContact(one);
      });
      app.addHook('onClose', async () => forget());
      app.get(
        '/chat/socket',
        { websocket: true },
        attend(receptionOf(setup, attendance, around), around.config.chat.sockets),
      );
      await serveFiles(app, setup, around);
    },
  };
}

const receptionOf = (
  { channels, clock = machineClock }: ChatSetup,
  attendance: Attendance,
  around: Around,
): Reception => ({
  host: around.host,
  channels,
  attendance,
  clock,
  rates: new Rates(),
  mayEmbed: (pointOfContact, { origin, host }) =>
    mayEmbed(around.config.chat, pointOfContact, origin, [host, ...ownOrigins(around)]),
  failed: (thrown) => around.log.error({ err: thrown }, 'chat'),
});

const ownOrigins = ({ config: { publicUrl } }: Around): string[] =>
  publicUrl ? [new URL(publicUrl).origin] : [];

async function serveFiles(
  app: FastifyInstance,
  { channels, widget }: ChatSetup,
  { host }: Around,
): Promise<void> {
  const file = await readWidget(widget);
  app.get('/chat/widget.js', (request, reply) => {
    if (!file) throw new Refusal(404, 'server.not-found');
    return sendWidget(file, request, reply);
  });
  app.get<{ Querystring: { lang?: string } }>('/chat/', async ({ query: { lang } }, reply) => {
    const point = pointOf(host.workspace(), channels);
    if (point === undefined) throw new Refusal(404, 'server.not-found');
    return reply
      .headers({ 'Content-Security-Policy': pagePolicy, 'Cache-Control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(pageOf(point, languageOf(lang)));
  });
}

/** The first that is chatted at. */
const pointOf = ({ pointsOfContact }: Workspace, channels: ChannelRegistry): string | undefined =>
  Object.keys(pointsOfContact).find((id) => channels.get(pointsOfContact[id]?.channel ?? '')?.ownPage);

const languageOf = (asked: string | undefined): ChatLanguage =>
  UI_LANGUAGES.find((one) => one === asked) ?? UI_LANGUAGES[0];
