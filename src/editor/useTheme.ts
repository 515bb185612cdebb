import { useEffect } from 'react';
import { monaco } from './monaco.ts';

const DARK = '(prefers-color-scheme: dark)';
const HIGH_CONTRAST = '(prefers-contrast: more)';

const themeFor = (dark: boolean, contrast: boolean): string =>
  contrast ? (dark ? 'hc-black' : 'hc-light') : dark ? 'vs-dark' : 'vs';

/** Light, dark or high contrast, as the studio around it. */
export function useTheme(): void {
  useEffect(() => {
    const queries = [matchMedia(DARK), matchMedia(HIGH_CONTRAST)] as const;
    const apply = () => monaco.editor.setTheme(themeFor(queries[0].matches, queries[1].matches));
    apply();
    for (const query of queries) query.addEventListener('change', apply);
    return () => {
      for (const query of queries) query.removeEventListener('change', apply);
    };
  }, []);
}
