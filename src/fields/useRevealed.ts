import { type RefObject, useEffect } from 'react';
import type { Revealed } from './host.ts';
import { nearest } from './shown.ts';

/** Where one types, before what is only pressed. */
const FOCUSABLE = ['textarea, input:not([type="hidden"])', 'button'];

/** Puts the keyboard into the field somebody asked to see, or the nearest one around it. */
export function useRevealed(panel: RefObject<HTMLElement | null>, revealed: Revealed | null): void {
  useEffect(() => {
    if (!revealed) return;
    const frame = requestAnimationFrame(() => focusField(panel.current, revealed.field));
    return () => cancelAnimationFrame(frame);
  }, [revealed, panel]);
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
