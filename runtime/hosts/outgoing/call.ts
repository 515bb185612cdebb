import { type Dispatcher, request } from 'undici';
import type { HttpAnswer } from '../../centre/answer.ts';
import { readJson } from '../../compile/1-read/json.ts';
import type { EffectOf } from '../../model/effect.ts';
import { RESPONSE_BYTES_MAX } from '../../model/integration.ts';
import { NotAllowed } from './lookup.ts';

/** One attempt at a request, and what came of it. */
export interface Call {
  effect: EffectOf<'http.request'>;
  headers: Record<string, string>;
  key: string;
}

/** Calls once. Redirects are answers like all others: they are not followed. */
export async function call(dispatcher: Dispatcher, { effect, headers, key }: Call): Promise<HttpAnswer> {
  const { url, method, body, timeout } = effect;
  const signal = AbortSignal.timeout(timeout);
  try {
    const answer = await request(url, {
      dispatcher,
      method,
      headers: {
        'idempotency-key': key,
        accept: 'application/json',
        ...lowered(headers),
        'accept-encoding': 'identity',
      },
      body: body ?? null,
      signal,
    });
    return answerOf(answer.statusCode, await textOf(answer.body));
  } catch (thrown) {
    return { error: signal.aborted ? 'timeout' : reasonOf(thrown) };
  }
}

const lowered = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text]));

class TooLarge extends Error {}

/** Reads no further than a script may be told. */
async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > RESPONSE_BYTES_MAX) throw new TooLarge();
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** A refusal with a page in the place of JSON is a refusal all the same. */
function answerOf(status: number, text: string): HttpAnswer {
  if (text.trim() === '') return { status };
  const { value, problems } = readJson(text);
  if (!problems) return { status, body: value };
  return status >= 200 && status < 300 ? { status, error: 'not-json' } : { status };
}

function reasonOf(thrown: unknown): NonNullable<HttpAnswer['error']> {
  if (thrown instanceof TooLarge) return 'too-large';
  return isNotAllowed(thrown) ? 'not-allowed' : 'failed';
}

/** Several addresses that fail are told as one error around theirs. */
const isNotAllowed = (thrown: unknown): boolean =>
  thrown instanceof NotAllowed ||
  (thrown instanceof AggregateError && thrown.errors.some(isNotAllowed)) ||
  (thrown instanceof Error && thrown.cause !== undefined && isNotAllowed(thrown.cause));
