import type { Studio } from '#src/app/studio.ts';
import { sessionHere } from './api.ts';

/** Finds out whether a host serves the studio, and who is logged in there; from then on counts are shown when asked for. */
export async function findHost(studio: Studio): Promise<void> {
  const session = await sessionHere();
  if (!session) return;
  studio.session.getState().set({ host: { user: session.user } });
  studio.session.subscribe(({ showsLive }, before) => {
    if (showsLive && !before.showsLive) void import('./counts.ts').then((room) => room.followCounts(studio));
  });
}
