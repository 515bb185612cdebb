import type { Studio } from './studio.ts';

/**
 * Loads what checks flows: the compiler is a good part of the studio, and a flow is to be seen before it is checked.
 * Where it cannot be loaded that is told, and asking again tries again.
 */
export async function loadCompiler(studio: Studio): Promise<void> {
  const { set } = studio.session.getState();
  set({ compilerLoaded: false, compilerFailed: false });
  try {
    const { createChecker } = await import('#src/document/check.ts');
    studio.check = createChecker(studio.nodes, studio.channels);
    set({ compilerLoaded: true });
  } catch {
    set({ compilerFailed: true });
  }
}
