import type { Studio } from './studio.ts';

/** Two frames later the panels have their new places. */
const afterLayout = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act));

/** Opens the simulator and gives the rest of the room to the flow, in view as a whole. */
export function startPlaying({ session }: Studio): void {
  const { simulatorOpen, paletteOpen, drawer, surface, select, set } = session.getState();
  set({ place: 'flows' });
  if (simulatorOpen) return;
  select([]);
  set({
    simulatorOpen: true,
    putAside: { paletteOpen, tab: drawer.tab },
    paletteOpen: false,
    drawer: { ...drawer, tab: null },
  });
  if (surface) afterLayout(() => surface.fit());
}

/** Closes the simulator; what was put aside for it comes back, unless somebody opened it meanwhile. */
export function stopPlaying({ session }: Studio): void {
  const { putAside, paletteOpen, drawer, set } = session.getState();
  set({
    simulatorOpen: false,
    putAside: null,
    paletteOpen: paletteOpen || putAside?.paletteOpen === true,
    drawer: { ...drawer, tab: drawer.tab ?? putAside?.tab ?? null },
  });
}

/** Goes to the drawing, without the simulator. */
export function goToFlows(studio: Studio): void {
  studio.session.getState().set({ place: 'flows' });
  stopPlaying(studio);
}

/**
 * Goes to the workspace, to a section of it by its key where one is wanted. What was selected on the canvas is not any
 * more, so that no key reaches it.
 */
export function goToWorkspace(studio: Studio, wantedSection: string | null = null): void {
  const { select, set } = studio.session.getState();
  stopPlaying(studio);
  select([]);
  set({ place: 'workspace', adding: null, wantedSection });
}

/** Goes to the desks of those who serve in the simulation of the open flow. */
export function goToDesk(studio: Studio): void {
  const { select, set } = studio.session.getState();
  stopPlaying(studio);
  select([]);
  set({ place: 'desk', adding: null });
}

export function togglePlaying(studio: Studio): void {
  const { simulatorOpen, place } = studio.session.getState();
  if (simulatorOpen && place === 'flows') stopPlaying(studio);
  else startPlaying(studio);
}
