import { goToFlows } from '#src/app/playing.ts';
import { activeFlow, type Studio } from '#src/app/studio.ts';

/** One stop of the tour. */
export interface Step {
  /** Its words: `title-KEY` and `text-KEY`. */
  key: 'palette' | 'canvas' | 'inspector' | 'problems' | 'play';
  /** What it points at, the first there is. */
  anchors: readonly string[];
  /** Sees to it that the anchor is on the screen. */
  prepare?(studio: Studio): void;
}

const CANVAS = '[data-room="canvas"]';

export const STEPS: readonly Step[] = [
  { key: 'palette', anchors: ['[data-room="palette"]'] },
  {
    key: 'canvas',
    anchors: [`${CANVAS} [role="group"]`, CANVAS],
    prepare: ({ session }) => session.getState().surface?.fit(),
  },
  { key: 'inspector', anchors: ['[data-room="inspector"]', CANVAS], prepare: selectSomething },
  { key: 'problems', anchors: ['[data-anchor="problems"]'] },
  { key: 'play', anchors: ['[data-anchor="play"]'] },
];

/** The inspector is there for what is selected. */
function selectSomething(studio: Studio): void {
  const { selection, select } = studio.session.getState();
  const [first] = Object.keys(activeFlow(studio)?.nodes ?? {});
  if (selection.nodes.length === 0 && first !== undefined) select([first]);
}

/** Goes to a step; before the first and past the last the tour is over. */
export function goToStep(studio: Studio, at: number): void {
  const step = STEPS[at];
  if (!step) return endTour(studio);
  goToFlows(studio);
  step.prepare?.(studio);
  studio.session.getState().set({ tour: at });
}

/** Ends the tour, or takes back its offer: the keyboard goes on to the canvas, if it was in the tour. */
export function endTour({ session }: Studio): void {
  const wasIn = document.activeElement?.closest('[data-tour]') != null;
  session.getState().set({ tour: null });
  if (wasIn) session.getState().surface?.focus();
}
