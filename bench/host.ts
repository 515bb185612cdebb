import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCommits, syncs } from './host/disk.ts';
import { AT_ONCE, flood, pace, startServer, startSink } from './host/load.ts';
import { median } from './measure.ts';
import { say, verdict } from './say.ts';

const ROUNDS = 5;
const EVENTS = 6_000;
const COMMITS = 1_000;

/** Of the relay's events a second; of bare writes to the disk; times the slowest of those; bytes of the log. */
const OF_RELAY_MIN = 0.75;
const OF_SYNC_MIN = 0.8;
const P99_MAX = 10;
const BYTES_MAX = 250;

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'routewright-bench-'));
const p99 = (taken: readonly number[]): number =>
  [...taken].sort((a, b) => a - b)[Math.floor(taken.length * 0.99)] ?? Number.NaN;

/** The same events through a relay and through a host, in turn; then at half of what the host can do. */
async function compareLoad(folder: string): Promise<void> {
  const sink = await startSink();
  const relay = await startServer('relay', String(sink.port));
  const host = await startServer('host', String(sink.port), join(folder, 'load'));
  const rates: Record<'relay' | 'host', number[]> = { relay: [], host: [] };
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, { port }] of [
      ['relay', relay],
      ['host', host],
    ] as const) {
      const all = sink.reach(EVENTS);
      const start = performance.now();
      await flood(port, EVENTS, `${name}${round}`);
      await all;
      // The first round warms up.
      if (round > 0) rates[name].push((EVENTS * 1_000) / (performance.now() - start));
    }
  const ratios = rates.host.map((rate, index) => rate / (rates.relay[index] ?? Number.NaN));
  say(
    `  relay ${Math.round(median(rates.relay))} events/s, host ${Math.round(median(rates.host))}, ${AT_ONCE} at once`,
  );
  verdict('events finished, of those of a relay without a store', median(ratios), { least: OF_RELAY_MIN });
  const perSecond = median(rates.host) / 2;
  const bare = p99(syncs(folder, COMMITS));
  const taken = await pace(host.port, perSecond, Math.round(perSecond * 4), 'half');
  verdict('p99 at half load, times that of a bare write', p99(taken) / bare, { most: P99_MAX });
  say(`  p99 ${p99(taken).toFixed(1)} ms, of a bare write ${bare.toFixed(1)} ms`);
  for (const { child } of [relay, host]) child.disconnect();
  sink.stop();
}

/** Events one by one, each with a commit, in turn with bare writes. */
function compareCommits(folder: string): void {
  const engine = openCommits(join(folder, 'one'));
  engine.commits(COMMITS);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    ratios.push(median(syncs(folder, COMMITS)) / median(engine.commits(COMMITS)));
  verdict('commits of one event, of bare writes a second', median(ratios), { least: OF_SYNC_MIN });
  verdict('bytes of log an event', engine.bytes(), { most: BYTES_MAX });
  engine.close();
}

/** Prints what a host costs beside the bare limits of the machine. */
export async function benchHost(): Promise<void> {
  say(`A host (load ${loadavg()[0]?.toFixed(1)})`);
  const folder = newFolder();
  try {
    compareCommits(folder);
    await compareLoad(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
