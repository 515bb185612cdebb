import type { Happened, News, Receipt } from '../contract/host.ts';
import type { Outgoing } from '../contract/outgoing.ts';
import type { Result, WhenInDoubt } from './dispatch.ts';
import type { EngineLimits } from './limits.ts';

/** What the thread of the engine is told when it starts. */
export interface EngineOrder {
  folder: string;
  limits: EngineLimits;
  whenInDoubt: WhenInDoubt;
  /** Channels whose providers do a repeated key once. */
  idempotent: readonly string[];
  /** Closed contacts are kept for so long, in milliseconds; null: for ever. */
  retention: number | null;
  /** What a new host begins with; a store that has a workspace keeps its own. */
  first: { workspace: string; scripts: readonly string[] } | null;
}

export interface Asked {
  number: number;
  happened: Happened;
}

export interface Answered {
  number: number;
  receipt: Receipt;
}

/** To the thread of the engine. */
export type ToEngine =
  | { is: 'work'; happened: readonly Asked[]; results: readonly Result[] }
  | { is: 'call'; number: number; name: string; args: readonly unknown[] };

/** From it. */
export type FromEngine =
  | { is: 'open'; workspace: string }
  | { is: 'failed'; code: string; message: string }
  | { is: 'turned'; receipts: readonly Answered[]; send: readonly Outgoing[]; news: News | null }
  | { is: 'answer'; number: number; value?: unknown; error?: string };
