import { LIMITS } from '../../runtime/hosts/engine/limits.ts';
import type { EngineOrder } from '../../runtime/hosts/engine/messages.ts';

/** How an engine goes on in a folder where it was before. */
export const lastingOrder = (folder: string): EngineOrder => ({
  folder,
  limits: LIMITS,
  whenInDoubt: 'ask',
  retention: null,
  idempotent: [],
  first: null,
});
