import type { Link } from '../../runtime/define/link.ts';
import { fail, type Outcome, type Step, stay, type Turn, waitUntil } from '../../runtime/define/step.ts';
import type { EffectOf } from '../../runtime/model/effect.ts';
import type { EventOf } from '../../runtime/model/event.ts';
import { SECOND } from '../../runtime/model/instant.ts';
import { REQUEST_ATTEMPTS } from '../../runtime/model/integration.ts';
import { takeValues } from '../shared/values/take.ts';
import { refusalOf } from './address.ts';
import type { Params } from './params.ts';
import { prepareRead } from './path.ts';
import { BadHeader, prepareBody, prepareHeaders } from './request.ts';

/** What a host may take beside its attempts, before nobody counts on it any more. */
const MARGIN = 5 * SECOND;

/** How long the script waits for an answer, in milliseconds. */
export const waitFor = (timeout: number): number => timeout * SECOND * REQUEST_ATTEMPTS + MARGIN;

type Request = Pick<EffectOf<'http.request'>, 'url' | 'headers' | 'body'>;

/** Asks the host to call, and waits for what it answers. */
export function prepareRequest(params: Params, link: Link): Step {
  const { method, timeout } = params;
  const requestOf = prepareParts(params, link);
  const answer = prepareAnswer(params, link);
  const timedOut = link.go('timeout');
  return {
    enter(turn) {
      const request = requestOf(turn);
      if ('kind' in request) return request;
      const id = turn.nextId();
      // The number in the id tells this request's answer from a late one of another.
      turn.contact.memory = turn.contact.effects;
      const limits = { timeout: timeout * SECOND, attempts: REQUEST_ATTEMPTS };
      turn.emit({ id, type: 'http.request', method, ...request, ...limits });
      return waitUntil(turn.now + waitFor(timeout));
    },
    resume(turn) {
      const { event, contact } = turn;
      if (event.type === 'http.responded')
        return event.request === `${contact.id}/${contact.memory}` ? answer(turn, event) : null;
      // It is no question that customers write to: what they write meanwhile does not call the request off.
      if (event.type === 'message.received') return stay(turn);
      if (event.type !== 'timer.fired') return null;
      turn.why?.({ code: 'http-request.no-answer', params: { seconds: waitFor(timeout) / SECOND } });
      return timedOut;
    },
  };
}

/** What is called, or the failure when it may not be. */
function prepareParts({ url, headers, body }: Params, link: Link): (turn: Turn) => Request | Outcome {
  const urlOf = link.template(url.trim(), 'url');
  const headersOf = prepareHeaders(headers, body, link);
  const bodyOf = prepareBody(body, link);
  return (turn) => {
    const address = urlOf(turn);
    const refusal = refusalOf(address, link.workspace.allowedHosts);
    if (refusal) return fail(`http-request.${refusal.code}`, { host: refusal.host });
    try {
      const written = bodyOf(turn);
      return { url: address, headers: headersOf(turn), ...(written === undefined ? {} : { body: written }) };
    } catch (thrown) {
      if (thrown instanceof BadHeader) return fail('http-request.bad-header', { name: thrown.message });
      throw thrown;
    }
  };
}

function prepareAnswer({ results, statusTo, timeout }: Params, link: Link) {
  const ports = { success: link.go('success'), refused: link.go('refused'), timeout: link.go('timeout') };
  const reads = new Map(results.map(({ from }) => [from, prepareRead(from)]));
  return (turn: Turn, { status, body, error }: EventOf<'http.responded'>): Outcome => {
    if (statusTo !== undefined && status !== undefined) turn.contact.vars[statusTo] = status;
    if (error === 'timeout') {
      turn.why?.({ code: 'http-request.no-answer', params: { seconds: timeout } });
      return ports.timeout;
    }
    if (error !== undefined || status === undefined) return fail(`http-request.${error ?? 'failed'}`);
    const good = status >= 200 && status < 300;
    const missing = good ? takeValues(turn, results, (from) => reads.get(from)?.(body)) : undefined;
    if (missing !== undefined) return fail('http-request.no-value', { path: missing, status });
    turn.why?.({ code: good ? 'http-request.answered' : 'http-request.refused', params: { status } });
    return good ? ports.success : ports.refused;
  };
}
