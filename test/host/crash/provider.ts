import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Takes whatever is posted to it, every time: it knows nothing of keys, but counts them. */
export interface Provider {
  address: string;
  /** How often it took something, by key. */
  took: Map<string, number>;
  stop(): void;
}

/** Takes between none and `slowest` milliseconds for each, after it has taken it. */
export async function startProvider(slowest: () => number): Promise<Provider> {
  const took = new Map<string, number>();
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      const key = String(request.headers['key']);
      took.set(key, (took.get(key) ?? 0) + 1);
      setTimeout(() => response.end(), slowest());
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    took,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
