import { roomOf } from './focus.ts';
import { backToCanvas, type Studio } from './studio.ts';

/** From where the keyboard came into the inspector, when that was not the canvas. */
const origins = new WeakMap<Studio, HTMLElement>();

/** Remembers who gave the keyboard to the inspector: one goes back to the outline, from elsewhere to the canvas. */
export function rememberOrigin(studio: Studio, former: EventTarget | null): void {
  const element = former instanceof HTMLElement ? former : null;
  const place = roomOf(element);
  if (!element || place === null || place === 'inspector') return;
  if (place.startsWith('outline')) origins.set(studio, element);
  else origins.delete(studio);
}

/** Gives the keyboard back to where it came from. */
export function leaveInspector(studio: Studio): void {
  const origin = origins.get(studio);
  if (origin?.isConnected) origin.focus();
  else backToCanvas(studio);
}
