import { loadLaterWords } from '#src/i18n/load.ts';
import { loadChannels } from './channels.ts';
import type { Studio } from './studio.ts';

/**
 * Loads what checks flows: the compiler is a good part of the studio, and a flow is to be seen before it is checked.
 * Where it cannot be loaded that is told, and asking again tries again.
 */
export async function loadCompiler(studio: Studio): Promise<void> {
  const { set } = studio.session.getState();
  set({ compilerLoaded: false, compilerFailed: false });
  try {
    // What is wrong is said in words that come later as well.
    const [{ createChecker }, { createTeller }] = await Promise.all([
      import('#src/document/check.ts'),
      import('#src/document/sentences.ts'),
      loadChannels(studio),
      loadLaterWords(),
    ]);
    studio.check = createChecker(studio.nodes, studio.channels);
    studio.tell = createTeller(studio.nodes, studio.channels);
    set({ compilerLoaded: true });
  } catch {
    set({ compilerFailed: true });
  }
}
