import { z } from 'zod';

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
