import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = 'dist/studio';
const IMPORTED = /(?:import|from)\s*["`]\.\/([^"`]+\.js)["`]/g;

/** The scripts that the page names, and all that these import at once. */
function scriptsOf(page: string): ReadonlySet<string> {
  const found = new Set([...page.matchAll(/assets\/([^"]+\.js)/g)].map(([, name = '']) => name));
  // A set is walked as it grows.
  for (const name of found)
    for (const [, imported = ''] of read(name).matchAll(IMPORTED))
      if (existsSync(join(DIST, 'assets', imported))) found.add(imported);
  return found;
}

const read = (name: string): string => readFileSync(join(DIST, 'assets', name), 'utf8');
const gzipped = (name: string): number => gzipSync(read(name), { level: 9 }).length;

/** Bytes of JavaScript, through gzip, without which the first picture is not drawn: with the words of one language. */
export function firstPageBytes(language: string): number {
  const scripts = scriptsOf(readFileSync(join(DIST, 'index.html'), 'utf8'));
  const words = readdirSync(join(DIST, 'assets')).filter((name) =>
    new RegExp(`^first-${language}-.*\\.js$`).test(name),
  );
  return [...scripts, ...words].reduce((sum, name) => sum + gzipped(name), 0);
}
