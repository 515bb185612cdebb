import type { ReactNode } from 'react';
import './panel.css';

export interface EmptyStateProps {
  title: string;
  /** One sentence: what this place is for. */
  children?: ReactNode;
  /** The one act that fills it. */
  action?: ReactNode;
}

/** What a place shows while there is nothing in it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <p className="ui-empty-title">{title}</p>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
