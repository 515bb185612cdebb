import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Sent } from '../../contract/outgoing.ts';
import type { SendCode } from '../codes.ts';
import type { EmailOutbound } from './config.ts';

/** How far a message came. */
export type Submitted =
  | { is: 'taken' }
  /** The server's answer to the message, its sender or its recipient: 4xx passes, 5xx does not. */
  | { is: 'answered'; code: number; text: string }
  /** Nobody has it. */
  | { is: 'unsent'; why: SendCode }
  /** The line broke after the message was begun. */
  | Extract<Sent, { is: 'unknown' }>;

export interface Submission {
  from: string;
  to: string;
  content: Buffer;
}

interface Failure extends Error {
  code?: string | undefined;
  responseCode?: number | undefined;
  response?: string | undefined;
}

/** One message over one line. Whether it was begun is seen by its content having been asked for. */
export function submit(
  server: EmailOutbound,
  password: string | undefined,
  { from, to, content }: Submission,
): Promise<Submitted> {
  return new Promise((resolve) => {
    const line = openLine(server);
    let begun = false;
    const done = (submitted: Submitted) => {
      line.close();
      resolve(submitted);
    };
    const failed = (thrown: Failure) => done(failureOf(thrown, begun));
    const message = Readable.from(
      (function* () {
        begun = true;
        yield content;
      })(),
    );
    const send = () =>
      line.send({ from, to }, message, (thrown) => {
        if (thrown) return failed(thrown);
        done({ is: 'taken' });
      });
    line.once('error', failed);
    line.connect((thrown) => {
      if (thrown) return failed(thrown);
      if (server.user === undefined) return send();
      line.login({ user: server.user, pass: password }, (refused) => (refused ? failed(refused) : send()));
    });
  });
}

function openLine({ host, port, tls, answerSeconds }: EmailOutbound): SMTPConnection {
  const most = answerSeconds * 1_000;
  return new SMTPConnection({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'none',
    connectionTimeout: most,
    greetingTimeout: most,
    socketTimeout: most,
  });
}

const AUTH = 'EAUTH';
const TIMED_OUT = 'ETIMEDOUT';

function failureOf({ code, responseCode, response }: Failure, begun: boolean): Submitted {
  if (code === AUTH) return { is: 'unsent', why: 'connector.not-authorised' };
  if (responseCode !== undefined) return { is: 'answered', code: responseCode, text: response ?? '' };
  if (!begun) return { is: 'unsent', why: 'connector.unreachable' };
  return { is: 'unknown', why: code === TIMED_OUT ? 'connector.no-answer' : 'connector.broken-off' };
}
