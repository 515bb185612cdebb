import type { Grant } from '#runtime/live.ts';
import { stopPlaying } from './playing.ts';
import type { Studio } from './studio.ts';

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
