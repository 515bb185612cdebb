import { isAllowedHost } from '../../model/integration.ts';
import type { HostConfig } from '../config/host-config.ts';
import type { SecretOf } from '../config/secret.ts';

const SECRET = /\{\{secret:([^{}]*)\}\}/g;

/** The connection's own, which a script may not set. */
const OURS: ReadonlySet<string> = new Set([
  ...['connection', 'content-length', 'expect', 'host', 'keep-alive', 'proxy-authorization'],
  ...['proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'],
]);

type Secrets = HostConfig['outgoing']['secrets'];

/** Headers with their secrets filled in; undefined when one of them may not be told to that host. */
export function filled(
  headers: Readonly<Record<string, string>>,
  host: string,
  { secrets, secretOf }: { secrets: Secrets; secretOf: SecretOf },
): Record<string, string> | undefined {
  const may = (name: string) => Object.hasOwn(secrets, name) && isAllowedHost(host, secrets[name]!.hosts);
  const theirs = Object.entries(headers).filter(([name]) => !OURS.has(name.toLowerCase()));
  const named = theirs.flatMap(([, text]) => [...text.matchAll(SECRET)].map(([, name = '']) => name));
  if (!named.every(may)) return undefined;
  const fill = (text: string) => text.replaceAll(SECRET, (_, name: string) => secretOf(secrets[name]!.value));
  return Object.fromEntries(theirs.map(([name, text]) => [name, fill(text)]));
}
