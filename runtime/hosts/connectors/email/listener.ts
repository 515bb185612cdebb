import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { email } from '../../../channels/email/channel.ts';
import { error, type Problem } from '../../../model/problem.ts';
import type { Host } from '../../contract/host.ts';
import { isOneOf } from '../../server/http.ts';
import type { Tools } from '../connector.ts';
import type { EmailInbound } from './config.ts';
import { receiveMail } from './receive.ts';

/** Bytes of a message: files of 25 MB are a third more as text. */
export const MAIL_BYTES_MAX = 35_000_000;
/** Lines at once. */
export const CLIENTS_MAX = 50;
/** Milliseconds in which a client says nothing. */
export const IDLE_MS_MAX = 60_000;

/** What SMTP answers with, and whether the client should try again. */
const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

export interface Listener {
  listen(): Promise<readonly Problem[]>;
  /** Once it listens. */
  port(): number;
  close(): Promise<void>;
}

/** Takes mail for our own addresses from our own mail servers, and says yes once it is on disk. */
export function createListener(config: EmailInbound, tools: Tools, deliver: Host['deliver']): Listener {
  const server = new SMTPServer({
    ...(config.name === undefined ? {} : { name: config.name }),
    size: MAIL_BYTES_MAX,
    maxClients: CLIENTS_MAX,
    socketTimeout: IDLE_MS_MAX,
    disableReverseLookup: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onConnect: ({ remoteAddress }, answer) =>
      answer(isOneOf(remoteAddress, config.clients) ? null : refusal(554, 'Not from here')),
    onRcptTo: ({ address }, _session, answer) =>
      answer(isOurs(address, tools) ? null : refusal(550, 'No such address')),
    onData: (stream, { envelope }, answer) => {
      const returnPath = envelope.mailFrom ? envelope.mailFrom.address : '';
      const recipients = envelope.rcptTo.map(({ address }) => address);
      take(stream, { returnPath, recipients }, tools, deliver).then(
        (refused) => answer(refused),
        () => answer(refusal(451, 'Try again later')),
      );
    },
  });
  server.on('error', (thrown) => tools.log.warn({ channel: email.channel, reason: thrown.message }, 'mail'));
  return listenerOf(server, config);
}

const isOurs = (written: string, { workspace }: Tools): boolean =>
  Object.values(workspace().pointsOfContact).some(
    (point) => point.channel === email.channel && email.address(point.address) === email.address(written),
  );

/** Null: it is on disk, or there is nothing in it for anybody. */
async function take(
  stream: SMTPServerDataStream,
  envelope: { returnPath: string; recipients: readonly string[] },
  tools: Tools,
  deliver: Host['deliver'],
): Promise<Error | null> {
  const parts: Buffer[] = [];
  for await (const part of stream) if (!stream.sizeExceeded) parts.push(part);
  if (stream.sizeExceeded) return refusal(552, 'Too large');
  const content = Buffer.concat(parts);
  const receipts = await receiveMail({ content, ...envelope }, tools, deliver);
  return receipts.some(({ is }) => is === 'refused') ? refusal(451, 'Try again later') : null;
}

function listenerOf(server: SMTPServer, { host, port }: EmailInbound): Listener {
  let listening = false;
  return {
    listen: () =>
      new Promise((resolve) => {
        const failed = (thrown: Error & { code?: string }) =>
          resolve([
            error('connector.cannot-listen', {}, { host, port, reason: thrown.code ?? thrown.message }),
          ]);
        server.once('error', failed);
        server.listen(port, host, () => {
          server.off('error', failed);
          listening = true;
          resolve([]);
        });
      }),
    port: () => {
      const address = server.server.address();
      return typeof address === 'object' && address !== null ? address.port : 0;
    },
    close: () =>
      new Promise((resolve) => {
        if (listening) server.close(() => resolve());
        else resolve();
      }),
  };
}
