import { isAllowedHost } from '../../runtime/model/integration.ts';
import { hasFixedHost, isWebPage } from '../shared/url.ts';
import type { Code } from './params.ts';

/** Only this machine may be called without encryption. */
const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

/** `.` and `..` in a path lead elsewhere than the admin wrote. */
const DOT_SEGMENT = /\/\.{1,2}(\/|$)/;

const SCHEME = /^https?:\/\//i;

/** Why an address is not called, with the host it names. */
export interface Refusal {
  code: Extract<Code, 'unsafe-url' | 'host-not-allowed'>;
  host: string;
}

/** Why a finished address is not called; undefined when it may be. Without `allowed` any host may. */
export function refusalOf(url: string, allowed: readonly string[] | undefined): Refusal | undefined {
  if (!isWebPage(url)) return { code: 'unsafe-url', host: '' };
  const { protocol, hostname: host } = new URL(url);
  const encrypted = protocol === 'https:' || LOCAL.has(host);
  if (!encrypted || DOT_SEGMENT.test(pathOf(url))) return { code: 'unsafe-url', host };
  return allowed && !isAllowedHost(host, allowed) ? { code: 'host-not-allowed', host } : undefined;
}

/** The same of an address as it is written, as far as it can be told before its values are filled in. */
export function writtenRefusalOf(
  source: string,
  allowed: readonly string[] | undefined,
): Refusal | undefined {
  const url = source.trim();
  const [fixed = ''] = url.split('{{', 1);
  // A value may name the host, but never the scheme: what is filled in is encoded.
  const namesHost = SCHEME.test(url) && fixed !== url && !hasFixedHost(url);
  return namesHost ? undefined : refusalOf(fixed, allowed);
}

/** As it is written: parsing would have followed the dots already. */
const pathOf = (url: string): string => (url.split(/[?#]/, 1)[0] ?? '').replace(/^https?:\/\/[^/]*/i, '');
