import { loadPatterns, patternsLoaded, usesPatterns } from '#runtime/index.ts';
import type { Studio } from './studio.ts';

/**
 * Loads what looks for patterns as soon as a flow of the project has one: it is as big as the rest of the language.
 * Without a network it stays away, patterns are not looked at, and the next change asks again.
 */
export function keepPatternsReady({ document, session }: Pick<Studio, 'document' | 'session'>): void {
  const seen = new WeakSet<object>();
  const look = () => {
    if (patternsLoaded()) return;
    for (const flow of Object.values(document.getState().project.flows)) {
      if (seen.has(flow)) continue;
      seen.add(flow);
      if (usesPatterns(JSON.stringify(flow))) void load();
    }
  };
  const load = () =>
    loadPatterns().then(
      () => session.getState().set({ patternsLoaded: true }),
      () => undefined,
    );
  document.subscribe(look);
  look();
}
