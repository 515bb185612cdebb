import type { ThreadOrder } from './order.ts';
import type { Registries } from './programs.ts';

/** Runs a thread of a host until it is told to stop. */
export async function runThread(order: ThreadOrder, registries: Registries): Promise<void> {
  if (order.is === 'checkpoints') {
    const { runCheckpoints } = await import('../store/checkpoints.ts');
    return runCheckpoints(order.folder, order.gate);
  }
  const { runEngine } = await import('./thread.ts');
  return runEngine(order.engine, registries, order.gate);
}
