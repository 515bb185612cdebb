import { type ReactNode, useId } from 'react';
import './panel.css';

export interface PanelProps {
  title: ReactNode;
  /** At the end of the title's row. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled part of the screen: a region named by its title, its content scrolls. */
export function Panel({ title, actions, children }: PanelProps) {
  const id = useId();
  return (
    <section className="ui-panel" aria-labelledby={id}>
      <div className="ui-panel-head">
        <h2 id={id} className="ui-panel-title">
          {title}
        </h2>
        {actions}
      </div>
      <div className="ui-panel-body">{children}</div>
    </section>
  );
}
