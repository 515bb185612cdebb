import type { ReactNode } from 'react';
import './panel.css';

export type Tone = 'danger' | 'warning' | 'neutral' | 'accent';

/** A count or a state, small. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`ui-badge ui-badge-${tone}`}>{children}</span>;
}
