import { rememberLoaded } from '#src/app/compare.ts';
import { loadCompiler } from '#src/app/compiler.ts';
import { keepScreenTrue } from '#src/app/flows.ts';
import { followAppearance } from '#src/app/follow-appearance.ts';
import { firstLanguage, isFirstVisit, remembered, rememberScreen } from '#src/app/remember.ts';
import { createSession } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Changes } from '#src/document/history.ts';
import type { Project } from '#src/document/project.ts';
import { createDocument } from '#src/document/store.ts';

/** Below this width of the window the palette starts folded and the map hidden. In px. */
const NARROW = 1100;

/** Puts the studio together around a project, with the screen as it was left. */
export function openStudio(
  { project, flowId, changes }: { project: Project; flowId: string; changes?: Changes },
  { nodes, icons }: Pick<Studio, 'nodes' | 'icons'>,
): Studio {
  const { textLanguage, drawer, paletteOpen, minimap, preview, appearance, breakpoints } =
    remembered(localStorage);
  const [defaultLanguage = 'en'] = project.workspace.languages.fallback;
  const session = createSession(flowId, firstLanguage(), textLanguage ?? defaultLanguage);
  session.getState().set({
    paletteOpen: (paletteOpen ?? true) && innerWidth >= NARROW,
    minimap: minimap ?? innerWidth >= NARROW,
    ...(drawer ? { drawer } : {}),
    tour: isFirstVisit(localStorage) ? 'offered' : null,
    ...(preview ? { preview } : {}),
    ...(appearance ? { appearance } : {}),
    ...(breakpoints ? { breakpoints } : {}),
  });
  followAppearance(session, globalThis.document.documentElement);
  const document = createDocument(project, changes);
  const studio: Studio = {
    document,
    session,
    nodes,
    channels: new Map(),
    icons,
    check: () => undefined,
    tell: ({ code }) => code,
  };
  rememberLoaded(studio);
  void loadCompiler(studio);
  keepScreenTrue(studio);
  void import('#src/app/patterns.ts').then(({ keepPatternsReady }) => keepPatternsReady(studio));
  rememberScreen(session, localStorage);
  return studio;
}
