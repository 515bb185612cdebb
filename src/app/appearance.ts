import { z } from 'zod';
import type { SessionStore } from './session.ts';

const THEMES = ['system', 'light', 'dark'] as const;
const CONTRASTS = ['system', 'more'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;

/** How the studio looks; `system` is as the computer is set. */
export const appearance = z.object({
  theme: z.enum(THEMES),
  contrast: z.enum(CONTRASTS),
  density: z.enum(DENSITIES),
});
export type Appearance = z.infer<typeof appearance>;

export const AS_SYSTEM: Appearance = { theme: 'system', contrast: 'system', density: 'comfortable' };

/** What the computer asks for. */
export interface Wishes {
  moreContrast: boolean;
}

/** The attributes of the root by which `tokens.css` decides. */
export const attributesOf = ({ theme, contrast, density }: Appearance, { moreContrast }: Wishes) => ({
  theme,
  contrast: contrast === 'more' || moreContrast ? 'more' : 'normal',
  density,
});

const MORE_CONTRAST = '(prefers-contrast: more)';

/** Keeps the page looking as it is set, from now on. */
export function followAppearance(session: SessionStore, root: HTMLElement): void {
  const wish = matchMedia(MORE_CONTRAST);
  let shown: Appearance | null = null;
  const show = () => {
    shown = session.getState().appearance;
    Object.assign(root.dataset, attributesOf(shown, { moreContrast: wish.matches }));
  };
  show();
  wish.addEventListener('change', show);
  session.subscribe(({ appearance: next }) => next !== shown && show());
}
