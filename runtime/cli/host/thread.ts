import { threadOrder } from '../../hosts/engine/order.ts';
import type { Tools } from '../tools.ts';

/** Does what a thread of a host does, when this is one; answers whether it is. */
export async function runHostThread({ nodes, channels }: Tools): Promise<boolean> {
  const order = threadOrder();
  if (!order) return false;
  const { runThread } = await import('../../hosts/engine/run.ts');
  await runThread(order, { nodes, channels });
  return true;
}
