import { type RefObject, useEffect } from 'react';
import { useSession } from '#src/app/hooks.ts';
import { nearest } from './shown.ts';

/** Where one types, before what is only pressed. */
const FOCUSABLE = ['textarea, input:not([type="hidden"])', 'button'];

/** The attribute by which a field's place is found. */
export const place = (path: string) => ({ 'data-field': path });

/** Puts the keyboard into the field somebody asked to see, or the nearest one around it. */
export function useRevealed(panel: RefObject<HTMLElement | null>, node: string): void {
  const focus = useSession((state) => state.focus);
  useEffect(() => {
    if (focus?.node !== node) return;
    const frame = requestAnimationFrame(() => focusField(panel.current, focus.field));
    return () => cancelAnimationFrame(frame);
  }, [focus, node, panel]);
}

function focusField(panel: HTMLElement | null, field: string | undefined): void {
  const places = new Map(
    [...(panel?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].map((one) => [
      one.dataset['field']!,
      one,
    ]),
  );
  const found = places.get(nearest(field ?? '', new Set(places.keys()))) ?? panel;
  const control = FOCUSABLE.map((one) => found?.querySelector<HTMLElement>(one)).find(Boolean);
  control?.focus();
  control?.scrollIntoView({ block: 'nearest' });
}
