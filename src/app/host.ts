import type { FlowCounts, Grant, HostUser } from '#runtime/live.ts';
import { stopPlaying } from './playing.ts';
import type { Studio } from './studio.ts';

/** The host that serves the studio. */
export interface Hosted {
  /** Who is logged in; null: nobody. */
  user: HostUser | null;
}

/** What happens on the open flow where it runs. */
export type LiveCounts = Pick<FlowCounts, 'script' | 'steps' | 'ways'>;

/** Whether the studio is served by a host on which whoever is logged in may do this. */
export const mayOnHost = ({ session }: Studio, grant: Grant): boolean =>
  session.getState().host?.user?.grants.includes(grant) ?? false;

/** Goes to what happens on the host. */
export function goToLive(studio: Studio): void {
  const { select, set } = studio.session.getState();
  stopPlaying(studio);
  select([]);
  set({ place: 'live', adding: null });
}
