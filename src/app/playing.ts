import type { Studio } from './studio.ts';

/** Two frames later the panels have their new places. */
const afterLayout = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act));

/** Opens the simulator and gives the rest of the room to the flow, in view as a whole. */
export function startPlaying({ session }: Studio): void {
  const { simulatorOpen, paletteOpen, drawer, surface, select, set } = session.getState();
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

export function togglePlaying(studio: Studio): void {
  if (studio.session.getState().simulatorOpen) stopPlaying(studio);
  else startPlaying(studio);
}
