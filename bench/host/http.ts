import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** Both sides of the comparison speak HTTP in the same way: Node's own, with connections that are kept. */
export const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** POSTs a text, and waits for the answer; the status. */
export const post = (port: number, body: string, key = ''): Promise<number> =>
  new Promise((done, failed) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), key };
    const asked = request({ agent, port, host: '127.0.0.1', method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.once('end', () => done(answer.statusCode ?? 0));
    });
    asked.once('error', failed);
    asked.end(body);
  });

export async function textOf(asked: IncomingMessage): Promise<string> {
  let text = '';
  asked.setEncoding('utf8');
  for await (const part of asked) text += String(part);
  return text;
}

/** Listens on a free port of this machine. */
export async function listen(
  answer: (asked: IncomingMessage, response: ServerResponse) => Promise<void> | undefined,
): Promise<{ server: Server; port: number }> {
  const server = createServer((asked, response) => void answer(asked, response));
  // Between two parts of the comparison its connections wait for longer than the usual five seconds.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, port: (server.address() as AddressInfo).port };
}
