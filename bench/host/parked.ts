import { nodes } from '../../nodes/index.ts';
import { channels } from '../../runtime/channels/registry.ts';
import { openEngine } from '../../runtime/hosts/engine/thread.ts';
import { lastingOrder } from './order.ts';

const TICKS = 10_000;

/** What it costs to open them, and to be woken when nothing is due. */
function measure(folder: string): { open: number; tick: number; memory: number } {
  const start = performance.now();
  const engine = openEngine(lastingOrder(folder), { nodes, channels });
  const open = performance.now() - start;
  engine.turn({ happened: [], results: [] }, Date.now());
  const begun = performance.now();
  for (let tick = 0; tick < TICKS; tick++) {
    engine.turn({ happened: [], results: [] }, Date.now());
    engine.nextDue();
  }
  const tick = ((performance.now() - begun) * 1_000) / TICKS;
  for (let number = 1; number < TICKS; number++) engine.ledger.contact(`c${number * 97}`);
  const memory = process.memoryUsage().rss / 1e6;
  engine.close();
  return { open, tick, memory };
}

// A process of its own, so that its memory is its own.
const [folder] = process.argv.slice(2);
if (folder !== undefined && process.send) {
  process.send(measure(folder));
  process.disconnect();
}
