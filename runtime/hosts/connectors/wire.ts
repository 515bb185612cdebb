import { Agent, request } from 'undici';
import type { SendCode } from './codes.ts';

/** Bytes of an answer that is read; what is beyond says nothing to us. */
export const ANSWER_BYTES_MAX = 1_000_000;
/** Until a connection is there, in milliseconds. */
export const CONNECT_MS_MAX = 10_000;
/** Until the whole answer is there, in milliseconds. */
export const ANSWER_MS_MAX = 30_000;

/** Connections to one provider at once: more than the host sends messages at once, for whoever waits for one has less time. */
export const LINES_MAX = 100;
/** The same of what may wait, such as files: it takes no line from a message. */
export const ASIDE_LINES_MAX = 16;

/** What requests may still take once there are to be no more, in milliseconds. */
export const CLOSE_MS_MAX = 5_000;

export interface WireRequest {
  method: 'GET' | 'POST';
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string | Buffer;
}

/** What became of a request. `unsent`: for sure nobody got it. `unknown`: it was on its way when the line broke. */
export type WireAnswer =
  | { is: 'answered'; status: number; headers: Readonly<Record<string, string>>; body: Buffer }
  | { is: 'unsent'; why: SendCode }
  | { is: 'unknown'; why: SendCode };

/** How a connector asks other machines. */
export interface Wire {
  ask(asked: WireRequest): Promise<WireAnswer>;
  /** The body of a GET as it comes in; `undefined` when the answer is none of 200. */
  stream(url: string, headers: Readonly<Record<string, string>>): Promise<WireStream | undefined>;
  close(): Promise<void>;
}

export interface WireStream {
  mimeType: string | undefined;
  bytes: AsyncIterable<Buffer>;
}

export interface WireSetup {
  answerMs?: number;
  connections?: number;
  closeMs?: number;
}

/** One keeper of connections. Redirects are not followed: a token would go along. */
export function createWire({
  answerMs = ANSWER_MS_MAX,
  connections = LINES_MAX,
  closeMs = CLOSE_MS_MAX,
}: WireSetup = {}): Wire {
  const dispatcher = new Agent({
    connections,
    connect: { timeout: Math.min(CONNECT_MS_MAX, answerMs) },
    // A provider may close a line that is idle just when we begin to write.
    keepAliveTimeout: 2_000,
    keepAliveMaxTimeout: 2_000,
  });
  const stopping = new AbortController();
  const timeLimit = () => AbortSignal.any([AbortSignal.timeout(answerMs), stopping.signal]);
  return {
    ask: (asked) => ask(asked, dispatcher, timeLimit()),
    async stream(url, headers) {
      const answer = await request(url, { headers, dispatcher, signal: timeLimit() });
      if (answer.statusCode === 200)
        return { mimeType: headersOf(answer.headers)['content-type'], bytes: answer.body };
      await answer.body.dump();
      return undefined;
    },
    close: () => closeWithin(dispatcher, closeMs, stopping),
  };
}

/** Lets requests end; those that take too long are broken off. */
async function closeWithin(dispatcher: Agent, ms: number, stopping: AbortController): Promise<void> {
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    alarm = setTimeout(resolve, ms);
  });
  await Promise.race([dispatcher.close().catch(() => undefined), late]);
  clearTimeout(alarm);
  stopping.abort();
}

async function ask(asked: WireRequest, dispatcher: Agent, signal: AbortSignal): Promise<WireAnswer> {
  const { url, method, headers, body } = asked;
  if (signal.aborted) return { is: 'unsent', why: 'connector.unreachable' };
  try {
    const answer = await request(url, { method, headers, body: body ?? null, dispatcher, signal });
    const status = answer.statusCode;
    return { is: 'answered', status, headers: headersOf(answer.headers), body: await readBody(answer.body) };
  } catch (thrown) {
    return lostBy(thrown);
  }
}

/** Of an answer that breaks off the status is all there is. */
async function readBody(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      parts.push(part);
      size += part.length;
      if (size > ANSWER_BYTES_MAX) break;
    }
  } catch {
    return Buffer.alloc(0);
  }
  return size > ANSWER_BYTES_MAX ? Buffer.alloc(0) : Buffer.concat(parts);
}

const headersOf = (
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]));

/** What happens before a single byte of the request is written. */
const UNSENT = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL'],
  ...[
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_CLOSED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'CERT_HAS_EXPIRED',
    'ERR_INVALID_URL',
  ],
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
]);

function lostBy(thrown: unknown): WireAnswer {
  const code = codeOf(thrown);
  if (UNSENT.has(code)) return { is: 'unsent', why: 'connector.unreachable' };
  const timedOut = thrown instanceof Error && thrown.name === 'TimeoutError';
  return { is: 'unknown', why: timedOut ? 'connector.no-answer' : 'connector.broken-off' };
}

/** Of several addresses that were tried, that of the first. */
function codeOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return codeOf(thrown.errors[0]);
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
