import { z } from 'zod';

const count = (most: number, standard: number) => z.number().int().min(1).max(most).default(standard);

/** How much the host takes at once, each with its name in `host.json`. */
export const limits = z.strictObject({
  /** Bytes of a request's body. */
  bodyBytes: count(25_000_000, 1_000_000).describe('Bytes of a body at most.'),
  requestsPerMinute: count(1_000_000, 600).describe('Requests of one address in a minute.'),
  sessionRequestsPerMinute: count(1_000_000, 1_200).describe('Requests of one session in a minute.'),
  filesPerMinute: count(10_000_000, 6_000).describe('Files of the studio for one address in a minute.'),
  webhooksPerMinute: count(10_000_000, 60_000).describe('Webhooks of one address in a minute.'),
  loginsPerMinute: count(1_000, 10).describe('Attempts of one address to log in, in a minute.'),
  connections: count(100_000, 2_000).describe('Connections at once.'),
  connectionsPerAddress: count(100_000, 500).describe('Connections of one address at once.'),
  sockets: count(100_000, 1_000).describe('WebSockets at once.'),
  socketBytes: count(1_000_000, 64_000).describe('Bytes of one message of a WebSocket.'),
  headerSeconds: count(120, 10).describe('Seconds until the headers of a request are there.'),
  requestSeconds: count(600, 30).describe('Seconds until a whole request is there.'),
  sessionIdleMinutes: count(10_080, 480).describe('Minutes until an idle session ends.'),
  sessionHours: count(720, 24).describe('Hours until any session ends.'),
  invitationHours: count(720, 72).describe('Hours for which an invitation holds.'),
});

export type Limits = z.output<typeof limits>;
