import { isMainThread, workerData } from 'node:worker_threads';
import type { EngineOrder } from './messages.ts';

/** What this thread is to do, when it is an engine's. Apart from the engine: to ask loads nothing of it. */
export const engineOrder = (): EngineOrder | undefined =>
  isMainThread ? undefined : (workerData as { engine?: EngineOrder } | null)?.engine;
