import { Activity, CloudUpload, Gauge } from 'lucide-react';
import type { Command } from '#src/app/command.ts';
import { goToLive, mayOnHost } from '#src/app/host.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';

const isHosted = ({ session }: Studio): boolean => session.getState().host !== null;

const room: Command = {
  id: 'live-room',
  group: 'go',
  words: 'live.room',
  icon: Activity,
  anywhere: true,
  when: isHosted,
  run: goToLive,
};

export const publishFlow: Command = {
  id: 'publish-flow',
  group: 'files',
  words: 'live.publish',
  icon: CloudUpload,
  when: (studio) => isHosted(studio) && activeFlow(studio) !== undefined,
  run: ({ session }) => session.getState().set({ dialog: 'publish' }),
};

const mayCount = (studio: Studio): boolean =>
  mayOnHost(studio, 'supervise') && activeFlow(studio) !== undefined;
const shows = ({ session }: Studio): boolean => session.getState().showsLive;

const counts: Command = {
  id: 'live-counts',
  group: 'view',
  words: 'live.counts',
  icon: Gauge,
  when: (studio) => mayCount(studio) && !shows(studio),
  run: ({ session }) => session.getState().set({ showsLive: true, showsCoverage: false }),
};

const noCounts: Command = {
  id: 'no-live-counts',
  group: 'view',
  words: 'live.no-counts',
  icon: Gauge,
  when: shows,
  run: ({ session }) => session.getState().set({ showsLive: false }),
};

/** Every act on what runs on the host; none of them can be done where none serves the studio. */
export const liveCommands: readonly Command[] = [publishFlow, room, counts, noCounts];
