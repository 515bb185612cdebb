import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { HostConfig } from '../config/host-config.ts';
import type { Limits } from '../config/limits.ts';

const SECOND = 1_000;
/** Bytes of all headers of a request together. */
const HEADER_BYTES_MAX = 16_384;
/** How long a connection without a request stays open: longer than the load balancers before us keep theirs. */
const KEEP_ALIVE_SECONDS = 75;
/** How often connections that take too long are looked for. */
const SWEEP_MS = 1_000;

/** What Node's own server is told: who sends slowly is not waited for. */
export const httpOptions = ({ headerSeconds, requestSeconds }: Limits) => ({
  headersTimeout: headerSeconds * SECOND,
  requestTimeout: Math.max(requestSeconds, headerSeconds) * SECOND,
  keepAliveTimeout: KEEP_ALIVE_SECONDS * SECOND,
  connectionsCheckingInterval: SWEEP_MS,
  maxHeaderSize: HEADER_BYTES_MAX,
});

/** Closes connections past the limits as they come. Those of proxies are many people's. */
export function limitConnections(server: Server, { limits, listen }: HostConfig): void {
  const open = new Map<string, number>();
  server.maxConnections = limits.connections;
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (isOneOf(address, listen.proxies)) return;
    const here = (open.get(address) ?? 0) + 1;
    if (here > limits.connectionsPerAddress) return void socket.destroy();
    open.set(address, here);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}

/** Whether an address is one of those, which are addresses and networks. */
export function isOneOf(address: string, those: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const it = ipaddr.process(address);
  return those.some((one) => {
    const [network, bits] = one.includes('/') ? ipaddr.parseCIDR(one) : wholly(ipaddr.process(one));
    return network.kind() === it.kind() && it.match(network, bits);
  });
}

const wholly = (address: ipaddr.IPv4 | ipaddr.IPv6): [ipaddr.IPv4 | ipaddr.IPv6, number] => [
  address,
  address.kind() === 'ipv4' ? 32 : 128,
];
