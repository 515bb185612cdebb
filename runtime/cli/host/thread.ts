import { engineOrder } from '../../hosts/engine/order.ts';
import type { Tools } from '../tools.ts';

/** Runs the engine of a host, when this thread is one's; answers whether it is. */
export async function runEngineThread({ nodes, channels }: Tools): Promise<boolean> {
  const order = engineOrder();
  if (!order) return false;
  const { runEngine } = await import('../../hosts/engine/thread.ts');
  await runEngine(order, { nodes, channels });
  return true;
}
