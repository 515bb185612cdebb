import { type Appearance, attributesOf } from './appearance.ts';
import type { SessionStore } from './session.ts';

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
