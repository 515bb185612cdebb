import { channels, workspace } from '#runtime/index.ts';
import { followAppearance } from '#src/app/follow-appearance.ts';
import { firstLanguage, remembered, rememberScreen } from '#src/app/remember.ts';
import { createSession } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import { createDocument } from '#src/document/store.ts';

const NOTHING = workspace.parse({
  format: 'routewright/workspace',
  version: 2,
  id: 'none',
  name: 'None',
  languages: { fallback: ['en'] },
  pointsOfContact: {},
  skills: {},
});

/** A studio of nothing but a screen: how it looks, and in which language, as the studio in this browser. */
export function openScreen(): Studio {
  const screen = remembered(localStorage);
  const session = createSession('', firstLanguage(), screen.textLanguage ?? 'en');
  session.getState().set({
    ...(screen.drawer ? { drawer: screen.drawer } : {}),
    ...(screen.paletteOpen === undefined ? {} : { paletteOpen: screen.paletteOpen }),
    ...(screen.minimap === undefined ? {} : { minimap: screen.minimap }),
    ...(screen.preview ? { preview: screen.preview } : {}),
    ...(screen.appearance ? { appearance: screen.appearance } : {}),
    ...(screen.breakpoints ? { breakpoints: screen.breakpoints } : {}),
  });
  followAppearance(session, globalThis.document.documentElement);
  rememberScreen(session, localStorage);
  const document = createDocument({ workspace: NOTHING, flows: {} });
  return {
    document,
    session,
    nodes: new Map(),
    channels,
    icons: {},
    check: () => undefined,
    tell: ({ code }) => code,
  };
}
