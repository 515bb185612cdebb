import type { FastifyPluginAsync } from 'fastify';
import type { Around } from '../server/around.ts';
import { afterwards } from './pace.ts';
import { presenceAt } from './presence.ts';
import { BEAT_MS, SESSION_OVER } from './protocol.ts';
import { type Seat, seatAt } from './seat.ts';

/** `/api/live`: one open page of somebody who is logged in. */
export const socketRoute =
  ({ host }: Pick<Around, 'host'>): FastifyPluginAsync =>
  async (app) => {
    const seats = new Set<Seat>();
    const presence = presenceAt(host, afterwards);
    const quiet = host.onNews((news) => {
      for (const seat of seats) seat.news(news);
    });
    const beats = setInterval(() => {
      for (const seat of seats) seat.beat();
    }, BEAT_MS).unref();
    app.addHook('onReady', () => presence.lookAround());
    app.addHook('preClose', async () => {
      quiet();
      clearInterval(beats);
      presence.stop();
      for (const seat of seats) seat.leave();
    });
    app.get('/api/live', { websocket: true }, (socket, { user }) => {
      if (!user) return socket.close(SESSION_OVER);
      const line = { send: (text: string) => socket.send(text), unread: () => socket.bufferedAmount };
      const seat = seatAt({ host, user, line, presence, after: afterwards });
      seats.add(seat);
      socket.on('message', (data, isBinary) => !isBinary && seat.hear(String(data)));
      socket.on('close', () => {
        seats.delete(seat);
        seat.leave();
      });
    });
  };
