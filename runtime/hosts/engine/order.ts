import { isMainThread, workerData } from 'node:worker_threads';
import type { Gate } from '../store/gate.ts';
import type { EngineOrder } from './messages.ts';

/** What a thread of a host is for. */
export type ThreadOrder =
  | { is: 'engine'; engine: EngineOrder; gate: Gate }
  | { is: 'checkpoints'; folder: string; gate: Gate };

/** What this thread is to do, when it is a host's. Apart from what it does: to ask loads nothing of it. */
export const threadOrder = (): ThreadOrder | undefined =>
  isMainThread ? undefined : (workerData as { host?: ThreadOrder } | null)?.host;
