import type { FlowCounts, HostUser } from '#runtime/live.ts';

/** The host that serves the studio. */
export interface Hosted {
  /** Who is logged in; null: nobody. */
  user: HostUser | null;
}

/** What happens on the open flow where it runs. */
export type LiveCounts = Pick<FlowCounts, 'script' | 'steps' | 'ways'>;
