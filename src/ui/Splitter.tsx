import type { KeyboardEvent, PointerEvent } from 'react';
import './splitter.css';

export interface SplitterProps {
  /** What it sizes. */
  label: string;
  /** Height in px of the part below it. */
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

const STEP = 20;

/** A horizontal bar that sizes the part below it, by pointer and by arrow keys. */
export function Splitter({ label, value, min, max, onChange }: SplitterProps) {
  const resize = (next: number) => onChange(Math.round(Math.min(max, Math.max(min, next))));
  const keys: Record<string, number> = {
    ArrowUp: value + STEP,
    ArrowDown: value - STEP,
    Home: min,
    End: max,
  };
  const press = (event: KeyboardEvent) => {
    const next = keys[event.key];
    if (next === undefined) return;
    event.preventDefault();
    resize(next);
  };
  const grab = (event: PointerEvent<HTMLElement>) => event.currentTarget.setPointerCapture(event.pointerId);
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(value - event.movementY);
  };
  return (
    <hr
      className="ui-splitter"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={grab}
      onPointerMove={drag}
    />
  );
}
