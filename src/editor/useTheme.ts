import { useLayoutEffect } from 'react';
import { applyTheme } from './theme.ts';

const DARK = '(prefers-color-scheme: dark)';
/** The attributes of the root that tell how the studio is set. */
const SETTINGS = ['data-theme', 'data-contrast'];

/** Monaco has one theme for all editors: the first on the screen sets it, and follows it for the others. */
let editors = 0;
let stop = (): void => {};

function follow(): () => void {
  applyTheme();
  const scheme = matchMedia(DARK);
  scheme.addEventListener('change', applyTheme);
  const settings = new MutationObserver(applyTheme);
  settings.observe(document.documentElement, { attributeFilter: SETTINGS });
  return () => {
    scheme.removeEventListener('change', applyTheme);
    settings.disconnect();
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
