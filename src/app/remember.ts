import { z } from 'zod';
import { UI_LANGUAGES, type UiLanguage } from '#runtime/index.ts';
import { appearance as looks } from './appearance.ts';
import { beforeNode } from './breakpoints.ts';
import { DRAWER_TABS, type SessionState, type SessionStore } from './session.ts';

const KEY = 'routewright.screen';

const when = {
  when: z.string().optional(),
  times: z.number().int().min(1).optional(),
  off: z.literal(true).optional(),
};
/** A node's id alone is how breakpoints were kept once. */
const breakpoint = z.union([
  z.string().transform(beforeNode),
  z.object({ kind: z.literal('node'), node: z.string(), ...when }),
  z.object({ kind: z.literal('way'), from: z.string(), port: z.string(), ...when }),
  z.object({ kind: z.literal('change'), of: z.string(), ...when }),
]);

const screen = z.object({
  drawer: z.object({ tab: z.enum(DRAWER_TABS).nullable(), height: z.number().min(0) }),
  paletteOpen: z.boolean(),
  minimap: z.boolean(),
  uiLanguage: z.enum(UI_LANGUAGES),
  appearance: looks,
  textLanguage: z.string(),
  preview: z.object({ isOpen: z.boolean(), channel: z.string().nullable() }),
  breakpoints: z.record(z.string(), z.array(breakpoint)),
});

/** What this browser remembers of the screen between visits. */
export type Screen = z.infer<typeof screen>;
const some = screen.partial();

/** The screen as it was left; nothing when there is none, or it cannot be read. */
export function remembered(storage: Storage): z.infer<typeof some> {
  try {
    return some.parse(JSON.parse(storage.getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}

/** The first of the browser's languages that the studio speaks. */
const spoken = (): UiLanguage =>
  navigator.languages
    .map((tag) => UI_LANGUAGES.find((language) => tag.toLowerCase().startsWith(language)))
    .find((language) => language !== undefined) ?? 'en';

/** The language of the studio as it was left, else one that the browser speaks. */
export const firstLanguage = (): UiLanguage => remembered(localStorage).uiLanguage ?? spoken();

/** What the simulator put aside counts as open. */
const pick = (state: SessionState): Screen => {
  const { drawer, paletteOpen, minimap, putAside } = state;
  const { uiLanguage, appearance, textLanguage, preview, breakpoints } = state;
  return {
    drawer: { ...drawer, tab: drawer.tab ?? putAside?.tab ?? null },
    paletteOpen: paletteOpen || putAside?.paletteOpen === true,
    minimap,
    uiLanguage,
    appearance,
    textLanguage,
    preview,
    breakpoints: Object.fromEntries(Object.entries(breakpoints).map(([flow, nodes]) => [flow, [...nodes]])),
  };
};

/** Keeps what the screen looks like, from now on. Answers how to stop. */
export function rememberScreen(session: SessionStore, storage: Storage): () => void {
  let last = JSON.stringify(pick(session.getState()));
  return session.subscribe((state) => {
    const next = JSON.stringify(pick(state));
    if (next === last) return;
    last = next;
    try {
      storage.setItem(KEY, next);
    } catch {
      // A full or forbidden storage costs the memory of the screen, nothing else.
    }
  });
}

/** Apart from the screen, so that whoever forgets that is not taken for somebody new. */
const VISITED = 'routewright.visited';

/** Whether this browser opens the studio for the first time; it is not the next time one asks. */
export function isFirstVisit(storage: Storage): boolean {
  try {
    const isFirst = storage.getItem(VISITED) === null;
    storage.setItem(VISITED, 'yes');
    return isFirst;
  } catch {
    return false;
  }
}
