import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { createCounts } from './provider.ts';

/** What the server does with the next message. */
export type MailBehaviour =
  | 'accept'
  /** The line breaks before the content, or after it. */
  | 'drop-early'
  | 'accept-and-drop'
  /** Nothing is said of the content. */
  | 'silence'
  /** It answers so, to the recipient or to the content. */
  | { at: 'rcpt' | 'data'; code: number };

const failure = (responseCode: number): Error => Object.assign(new Error('Not now'), { responseCode });

/** A mail server on loopback that others send by. */
export async function openMailServer(login?: { user: string; password: string }) {
  const accepted: ParsedMail[] = [];
  const counts = createCounts();
  const wished: MailBehaviour[] = [];
  const current = (): MailBehaviour => wished[0] ?? 'accept';

  const server = new SMTPServer({
    disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    authOptional: login === undefined,
    allowInsecureAuth: true,
    logger: false,
    closeTimeout: 1,
    onAuth: ({ username, password }, _session, answer) =>
      username === login?.user && password === login?.password
        ? answer(null, { user: username })
        : answer(failure(535)),
    onRcptTo(_address, session, answer) {
      const wanted = current();
      if (wanted === 'drop-early') {
        wished.shift();
        return drop(session);
      }
      if (typeof wanted === 'object' && wanted.at === 'rcpt') {
        wished.shift();
        return answer(failure(wanted.code));
      }
      answer();
    },
    async onData(stream, session, answer) {
      const wanted = wished.shift() ?? 'accept';
      const content = await buffer(stream);
      if (typeof wanted === 'object') return answer(failure(wanted.code));
      if (wanted === 'silence') return;
      const mail = await simpleParser(content);
      accepted.push(mail);
      counts.add(mail.messageId ?? '');
      if (wanted === 'accept-and-drop') return drop(session);
      answer();
    },
  });
  // Who is dropped is not worth a word.
  server.on('error', () => undefined);
  const drop = ({ id }: SMTPServerSession): void => {
    for (const line of server.connections) if (line.id === id) line._socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    accepted,
    counts,
    wish: (...behaviours: MailBehaviour[]): void => void wished.push(...behaviours),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type MailServer = Awaited<ReturnType<typeof openMailServer>>;
