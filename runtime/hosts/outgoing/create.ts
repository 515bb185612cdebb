import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from 'undici';
import type { HttpAnswer } from '../../centre/answer.ts';
import { isAllowedHost } from '../../model/integration.ts';
import type { HostConfig } from '../config/host-config.ts';
import type { SecretOf } from '../config/secret.ts';
import type { Outgoing, Sent } from '../contract/outgoing.ts';
import { isLoopbackAddress, isPublicAddress } from './address.ts';
import { call } from './call.ts';
import { checkedLookup, isAddress, type Resolver } from './lookup.ts';
import { filled } from './secrets.ts';

/** Connections to one host at once; more requests wait for one that is free. */
export const OUTGOING_CONNECTIONS_MAX = 100;
/** Until the second attempt; twice as long until each after that. */
const PAUSE_MS = 250;
/** The other side is not there at the moment. */
const PASSING: ReadonlySet<number> = new Set([502, 503, 504]);

/** What a host asks other systems with. */
export interface Caller {
  (outgoing: Outgoing): Promise<Sent>;
  close(): Promise<void>;
}

export interface CallerSetup {
  config: HostConfig;
  secretOf: SecretOf;
  /** How names are looked up, and how long it takes until the next attempt; the system's unless it is said. */
  resolve?: Resolver;
  pause?: (ms: number) => Promise<unknown>;
}

/** Carries out `http.request`, to hosts that the config allows and public addresses alone. */
export function createOutgoing({ config, secretOf, resolve, pause = sleep }: CallerSetup): Caller {
  const { hosts, secrets, allowLoopbackForTests: loopback } = config.outgoing;
  const mayCall = (address: string) => isPublicAddress(address) || (loopback && isLoopbackAddress(address));
  const dispatcher = new Agent({
    connections: OUTGOING_CONNECTIONS_MAX,
    connect: { lookup: checkedLookup(mayCall, resolve) },
  });

  /** Undefined for what may not be called at all. */
  function hostOf(address: string): string | undefined {
    if (!URL.canParse(address)) return undefined;
    const { protocol, hostname, username, password } = new URL(address);
    const open = loopback && (hostname === 'localhost' || isLoopbackAddress(hostname));
    if (!(protocol === 'https:' || (protocol === 'http:' && open)) || username || password) return undefined;
    if (isAddress(hostname) && !mayCall(hostname)) return undefined;
    return isAllowedHost(hostname, hosts) ? hostname : undefined;
  }

  async function ask({ effect, key }: Outgoing): Promise<HttpAnswer> {
    if (effect.type !== 'http.request') throw new Error(`${effect.type} is no request`);
    const host = hostOf(effect.url);
    if (host === undefined) return { error: 'not-allowed' };
    const headers = filled(effect.headers, host, { secrets, secretOf });
    if (!headers) return { error: 'no-secret' };
    let answer: HttpAnswer = { error: 'failed' };
    for (let attempt = 1; attempt <= effect.attempts; attempt += 1) {
      if (attempt > 1) await pause(PAUSE_MS * 2 ** (attempt - 2));
      answer = await call(dispatcher, { effect, headers, key });
      if (!isPassing(answer)) return answer;
    }
    return answer;
  }

  const send = async (outgoing: Outgoing): Promise<Sent> => ({ is: 'answered', ...(await ask(outgoing)) });
  return Object.assign(send, { close: () => dispatcher.close() });
}

/** Whether another attempt may do better. */
const isPassing = ({ status, error }: HttpAnswer): boolean =>
  error === 'timeout' || error === 'failed' || (status !== undefined && PASSING.has(status));
