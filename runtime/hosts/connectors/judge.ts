import type { Json, JsonObject } from '../../model/json.ts';
import type { Sent } from '../contract/outgoing.ts';
import type { BackOff, Waits } from './back-off.ts';
import type { SendCode } from './codes.ts';
import { jsonOf } from './json.ts';
import { FOUR_TO_THE_X, laterBy, RETRY_AFTER_MAX, THROTTLED, UNREACHABLE, UNTIL_MENDED } from './waits.ts';
import type { WireAnswer } from './wire.ts';

/** What a provider says went wrong. The title is for people: what is done goes by the code alone. */
export interface ProviderError {
  code: number;
  title: string;
  /** The provider itself says that it will pass. */
  transient: boolean;
}

/** What to wait for before the message is sent again. */
export interface Wait {
  waits: Waits;
  why: SendCode;
}

/** How a provider's answers are read. */
export interface Judging {
  backOff: BackOff;
  /** Undefined: such a message will never be taken. */
  waitFor(code: number): Wait | undefined;
  errorOf(said: JsonObject): ProviderError | undefined;
  /** The id of the message that was taken. */
  idOf(said: JsonObject): Json | undefined;
}

const BUSY: Wait = { waits: FOUR_TO_THE_X, why: 'connector.busy' };

/** What became of the message of this key, after the provider's answer or the want of one. */
export function judge(judging: Judging, answer: WireAnswer, key: string): Sent {
  if (answer.is === 'unsent') return later(judging.backOff, key, { waits: UNREACHABLE, why: answer.why });
  const sent = answer.is === 'unknown' ? answer : judgeAnswer(judging, answer, key);
  if (sent.is !== 'later') judging.backOff.forget(key);
  return sent;
}

function judgeAnswer(judging: Judging, answer: WireAnswer & { is: 'answered' }, key: string): Sent {
  const said = objectOf(jsonOf(answer.body));
  if (answer.status >= 200 && answer.status < 300) {
    const message = judging.idOf(said);
    return typeof message === 'string' ? { is: 'sent', message } : { is: 'sent' };
  }
  const failed = judging.errorOf(said);
  return failed ? judgeError(judging, failed, answer.status, key) : judgeStatus(judging, answer, key);
}

function judgeError(judging: Judging, failed: ProviderError, status: number, key: string): Sent {
  const { code, title } = failed;
  const wait = judging.waitFor(code) ?? (failed.transient || status >= 500 ? BUSY : undefined);
  return (wait && mayBeLater(judging.backOff, key, wait)) ?? { is: 'refused', code, title };
}

/** An answer without an error of the provider's: something on the way to it speaks. */
function judgeStatus(
  judging: Judging,
  { status, headers }: WireAnswer & { is: 'answered' },
  key: string,
): Sent {
  if (status === 429 || status === 503) {
    const after = retryAfterOf(headers['retry-after']);
    const why = 'connector.throttled';
    return after === undefined
      ? later(judging.backOff, key, { waits: THROTTLED, why })
      : { is: 'later', after, why, free: true };
  }
  // It may have handed the message on before it lost the answer.
  if (status >= 500) return { is: 'unknown', why: 'connector.strange-answer' };
  if (status === 401 || status === 403)
    return later(judging.backOff, key, { waits: UNTIL_MENDED, why: 'connector.not-authorised' });
  return { is: 'refused', code: status, title: '' };
}

function mayBeLater(backOff: BackOff, key: string, { waits, why }: Wait): Sent | undefined {
  const after = backOff.next(key, waits);
  return after === undefined ? undefined : laterBy(waits, after, why);
}

/** Of waits that are never given up. */
const later = (backOff: BackOff, key: string, wait: Wait): Sent =>
  mayBeLater(backOff, key, wait) ?? laterBy(wait.waits, wait.waits.most, wait.why);

/** In seconds; a date, which is as lawful, is not waited for. */
function retryAfterOf(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,9}$/.test(header)
    ? Math.min(Number(header) * 1_000, RETRY_AFTER_MAX)
    : undefined;
}

const objectOf = (said: Json | undefined): JsonObject =>
  typeof said === 'object' && said !== null && !Array.isArray(said) ? said : {};
