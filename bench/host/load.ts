import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { agent, listen, post } from './http.ts';
import { written } from './message.ts';

/** Requests at a time. */
export const AT_ONCE = 64;

/** Counts what arrives, and tells when a number of them has. */
export async function startSink(): Promise<{
  port: number;
  reach(count: number): Promise<void>;
  stop(): void;
}> {
  let count = 0;
  let wanted: { count: number; done: () => void } | undefined;
  const { server, port } = await listen((asked, response) => {
    asked.resume();
    asked.once('end', () => {
      response.end();
      count += 1;
      if (wanted && count >= wanted.count) wanted.done();
    });
    return undefined;
  });
  return {
    port,
    reach: (more) =>
      new Promise((done) => {
        wanted = { count: count + more, done };
      }),
    stop() {
      agent.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A relay or a host in a process of its own. */
export async function startServer(...args: string[]): Promise<{ port: number; child: ChildProcess }> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), args);
  const port = await new Promise<number>((done, failed) => {
    child.once('message', (message: { port: number }) => done(message.port));
    child.once('exit', (code) => failed(new Error(`${args[0]} ended with ${code}`)));
  });
  return { port, child };
}

/** So many events, so many at once, each as soon as one before it is answered. */
export async function flood(port: number, count: number, round: string): Promise<void> {
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < count) {
      const status = await post(port, JSON.stringify(written(next++, round)));
      if (status !== 200) throw new Error(`an event was answered with ${status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
}

/** Events at an even pace, whatever the answers take; how long each took, in ms. */
export async function pace(port: number, perSecond: number, count: number, round: string): Promise<number[]> {
  const taken: Promise<number>[] = [];
  const start = performance.now();
  for (let number = 0; number < count; number++) {
    const due = start + (number * 1_000) / perSecond;
    // A timer, for who waits by looking at the clock takes one of two cores from what is measured.
    while (performance.now() < due) await new Promise((done) => setTimeout(done, 1));
    const begun = performance.now();
    taken.push(post(port, JSON.stringify(written(number, round))).then(() => performance.now() - begun));
  }
  return Promise.all(taken);
}
