import { useLayoutEffect } from 'react';
import { applyTheme } from './theme.ts';

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/** Monaco has one theme for all editors: the first on the screen sets it, and follows it for the others. */
let editors = 0;
let stop = (): void => {};

function follow(): () => void {
  applyTheme();
  const queries = QUERIES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', applyTheme);
  return () => {
    for (const query of queries) query.removeEventListener('change', applyTheme);
  };
}

/** Light, dark or high contrast, as the studio around it. */
export function useTheme(): void {
  useLayoutEffect(() => {
    if (editors++ === 0) stop = follow();
    return () => {
      if (--editors === 0) stop();
    };
  }, []);
}
