import { isMainThread, workerData } from 'node:worker_threads';
import type { EngineOrder } from '../../hosts/engine/messages.ts';
import type { Tools } from '../tools.ts';

/** Runs the engine of a host, when this thread is one's; answers whether it is. */
export async function runEngineThread({ nodes, channels }: Tools): Promise<boolean> {
  const order = isMainThread ? undefined : (workerData as { engine?: EngineOrder } | null)?.engine;
  if (!order) return false;
  const { runEngine } = await import('../../hosts/engine/thread.ts');
  await runEngine(order, { nodes, channels });
  return true;
}
