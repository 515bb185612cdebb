import { type DestinationStream, type Logger, pino } from 'pino';
import type { HostConfig } from '../config/host-config.ts';
import { hidden } from './people/notes.ts';

/** Never in a line, wherever it stands. */
const SECRET = [
  ...['authorization', 'cookie', 'password', 'token', 'secret', 'csrf', 'text', 'address', 'body'],
  ...['customer', 'to', 'from', 'message'],
];
const REDACTED = [
  ...SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  ...['*.headers["set-cookie"]', '*.headers["x-csrf-token"]', '*.headers["x-hub-signature-256"]'],
];

interface Requested {
  method: string;
  url: string;
  ip?: string;
}

/** A request by its path alone, since tokens and codes come behind it, and by whom without telling who. */
const requested = ({ method, url, ip = '' }: Requested) => ({
  method,
  path: url.split('?', 1)[0],
  by: hidden(ip),
});

/** An error by its kind and place: what it says may hold what customers wrote. */
function failed(thrown: unknown) {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  const { stack = '', name } = thrown;
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { type: name, ...('code' in thrown ? { code: String(thrown.code) } : {}), at: places.slice(0, 5) };
}

/** Lines of JSON without what people wrote, their addresses, or secrets. */
export const openLog = ({ logging }: HostConfig, to?: DestinationStream): Logger =>
  pino(
    {
      level: logging.level,
      base: null,
      redact: { paths: REDACTED, censor: '***' },
      serializers: {
        req: requested,
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
        err: failed,
      },
    },
    ...(to ? [to] : []),
  );
